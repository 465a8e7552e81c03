package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** What the PATHs of a command line stand for, in their order. */
final class Inputs {

    /** What one PATH stands for: a single input or a folder. */
    private record Root(Optional<Input> single, Optional<Tree> tree) {}

    private final List<Root> roots = new ArrayList<>();

    /**
     * Looks the paths up.
     *
     * @param paths as they were typed
     * @throws UsageException if there is nothing to be read, or a folder or pattern without matches among them
     */
    Inputs(List<String> paths) {
        for (String path : paths) {
            roots.add(root(path));
        }
        if (paths.stream().filter("-"::equals).count() > 1) {
            throw new UsageException("standard input '-' can be read only once");
        }
        if (roots.stream().allMatch(Inputs::isMissing)) {
            throw new UsageException("no such file or folder: " + quoted(paths.get(0)));
        }
        trees().forEach(Inputs::requireMatch);
    }

    /** {@return the inputs that were named one by one} */
    List<Input> singles() {
        return roots.stream().flatMap(root -> root.single.stream()).toList();
    }

    /** {@return the folders} */
    List<Tree> trees() {
        return roots.stream().flatMap(root -> root.tree.stream()).toList();
    }

    /**
     * Visits all inputs.
     *
     * @param links where links are noted that are not followed
     * @param visitor the visitor
     * @throws IOException if the visitor throws it
     */
    void visit(SymbolicLinks links, Visitor visitor) throws IOException {
        boolean more = true;
        for (int i = 0; i < roots.size() && more; i++) {
            Root root = roots.get(i);
            more = root.tree.isPresent()
                    ? root.tree.get().visit(links, visitor)
                    : visitor.visit(root.single.orElseThrow());
        }
    }

    /** {@return the only input, or empty if there are several} */
    Optional<Input> only() throws IOException {
        List<Input> firstTwo = new ArrayList<>();
        visit(new SymbolicLinks(), input -> {
            firstTwo.add(input);
            return firstTwo.size() < 2;
        });
        return firstTwo.size() == 1 ? Optional.of(firstTwo.get(0)) : Optional.empty();
    }

    private static Root root(String path) {
        if (path.equals("-")) {
            return single(Input.stdin());
        }
        if (path.isEmpty()) {
            throw new UsageException("a PATH is empty; name a file, a folder, a pattern or '-'");
        }
        Optional<Path> file = FileNames.path(path);
        if (file.isEmpty()) {
            return glob(path);
        }
        try {
            boolean folder =
                    Files.readAttributes(file.get(), BasicFileAttributes.class).isDirectory();
            return folder
                    ? tree(path, file.get(), Selector.documents())
                    : single(Input.file(file.get(), file.get().getFileName()));
        } catch (NoSuchFileException e) {
            return Glob.isGlob(path) ? glob(path) : single(Input.broken(file.get(), file.get(), e));
        } catch (IOException e) {
            return single(Input.broken(file.get(), file.get(), e));
        }
    }

    private static Root single(Input input) {
        return new Root(Optional.of(input), Optional.empty());
    }

    private static Root tree(String path, Path folder, Selector selector) {
        try {
            return new Root(Optional.empty(), Optional.of(new Tree(path, folder, folder.toRealPath(), selector)));
        } catch (IOException e) {
            throw new UsageException(Glob.isGlob(path) ? noMatch(path) : "cannot open folder " + quoted(path));
        }
    }

    private static Root glob(String path) {
        String pattern = Path.of("").getFileSystem().getSeparator().equals("/") ? path : path.replace('\\', '/');
        int prefix = Glob.folderPrefix(pattern);
        Path folder = FileNames.path(pattern.substring(0, prefix)).orElseThrow(() -> new UsageException(noMatch(path)));
        try {
            return tree(path, folder, new Glob(pattern.substring(prefix)));
        } catch (PatternSyntaxException e) {
            throw new UsageException("bad pattern " + quoted(path) + ": " + e.getDescription());
        }
    }

    private static void requireMatch(Tree tree) {
        try {
            if (tree.visit(new SymbolicLinks(), input -> false)) {
                String none = "no text (*.txt) or page (*.html, *.htm, *.xhtml), compressed (*.gz) or not, in folder "
                        + quoted(tree.argument());
                throw new UsageException(tree.selector() instanceof Glob ? noMatch(tree.argument()) : none);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a visitor that writes nothing cannot fail", e);
        }
    }

    private static boolean isMissing(Root root) {
        return root.single
                .map(input -> input.problem() instanceof NoSuchFileException)
                .orElse(false);
    }

    private static String noMatch(String pattern) {
        return "no file matches " + quoted(pattern);
    }

    private static String quoted(String name) {
        return "'" + Visible.escape(name) + "'";
    }
}
