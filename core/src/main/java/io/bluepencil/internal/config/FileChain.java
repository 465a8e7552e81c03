package io.bluepencil.internal.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A file, the file that it extends, and so on. */
public final class FileChain {

    private final List<Path> files = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Optional<Node>> roots = new ArrayList<>();

    private FileChain() {}

    /**
     * Reads a file and all that it extends, as YAML; what they say is not looked at.
     *
     * @param file the file
     * @return the chain
     * @throws IOException if the file cannot be read; whatever is wrong with another one is a mistake of the one that extends it
     */
    public static FileChain load(Path file) throws IOException {
        FileChain chain = new FileChain();
        byte[] bytes = Files.readAllBytes(file);
        Path reference = file.getFileName() == null ? file : file.getFileName();
        Optional<Link> link = chain.add(new Link(file, slashed(file), slashed(reference)), bytes);
        while (link.isPresent()) {
            link = chain.follow(link.get());
        }
        return chain;
    }

    /**
     * Reads a text, which cannot extend anything.
     *
     * @param name name of the text for messages
     * @param text the text
     * @return the chain of this one text
     */
    public static FileChain parse(String name, String text) {
        FileChain chain = new FileChain();
        Page page = new Page(name, name);
        Optional<Node> root = YamlFile.compose(page, text);
        chain.pages.add(page);
        chain.roots.add(root);
        extended(root)
                .ifPresent(
                        node -> page.mistake(
                                node,
                                "extends must be the path of a file, and a text has no folder from which to find one; load the file"));
        return chain;
    }

    /** A file as it is named in messages and in reports. */
    private record Link(Path file, String name, String reference) {}

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Optional<Link> add(Link link, byte[] bytes) {
        Page page = new Page(link.name, link.reference);
        Optional<Node> root = YamlFile.decode(page, bytes).flatMap(text -> YamlFile.compose(page, text));
        files.add(link.file);
        pages.add(page);
        roots.add(root);
        return Optional.of(link);
    }

    /** {@return the file that the last one extends, read, if it extends one that can be read} */
    private Optional<Link> follow(Link last) {
        Page page = pages.get(pages.size() - 1);
        Optional<Node> node = extended(roots.get(roots.size() - 1));
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            page.mistake(node.get(), "extends must be the path of a file");
            return Optional.empty();
        }
        try {
            Link next = new Link(
                    last.file.resolveSibling(scalar.getValue()),
                    sibling(last.name, scalar.getValue()),
                    sibling(last.reference, scalar.getValue()));
            return isNew(next) ? add(next, Files.readAllBytes(next.file)) : cycle(page, scalar, next);
        } catch (IOException | InvalidPathException e) {
            page.mistake(
                    scalar,
                    "cannot read the file '" + scalar.getValue() + "'; its path counts from the folder of "
                            + "this one");
            return Optional.empty();
        }
    }

    private static String sibling(String name, String other) {
        return slashed(Path.of(name).resolveSibling(other).normalize());
    }

    private boolean isNew(Link next) throws IOException {
        for (Path file : files) {
            if (Files.isSameFile(file, next.file)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Link> cycle(Page page, Node at, Link next) {
        List<String> names = new ArrayList<>(pages.stream().map(Page::name).toList());
        names.add(next.name);
        page.mistake(at, "a file cannot extend itself: " + String.join(" -> ", names));
        return Optional.empty();
    }

    private static Optional<Node> extended(Optional<Node> root) {
        return root.filter(MappingNode.class::isInstance)
                .flatMap(map -> ((MappingNode) map)
                        .getValue().stream()
                                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                        && key.getValue().equals(FileReader.EXTENDS))
                                .map(NodeTuple::getValueNode)
                                .findFirst());
    }

    /** {@return the files of the chain, the one that was loaded first} */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /**
     * Takes the files for what they say.
     *
     * @param vocabulary the names that they may use
     * @return what they say together, as far as it can be understood; {@link #mistakes} has the rest
     */
    public Content content(Vocabulary vocabulary) {
        Content content = Content.EMPTY;
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (roots.get(i).isPresent()) {
                content = content.and(new FileReader(pages.get(i), vocabulary)
                        .read(roots.get(i).get()));
            }
        }
        return content;
    }

    /** {@return all mistakes found so far, file by file, in the order in which they stand there} */
    public List<Mistake> mistakes() {
        return pages.stream().flatMap(page -> page.mistakes().stream()).toList();
    }
}
