package io.bluepencil.maven.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Looks for files. */
public final class Folder {

    private Folder() {}

    /**
     * {@return the files in a folder and below it, by name. Links are followed to files, and only within the folder: what lies
     * outside is not content of the module}
     *
     * @param root the folder, absolute
     * @param selection which files are meant
     * @throws IOException if the folder or one below it cannot be read
     */
    public static List<FoundFile> find(Path root, Selection selection) throws IOException {
        Search search = new Search(root, selection);
        Files.walkFileTree(root, search);
        search.found.sort(Comparator.comparing(FoundFile::name));
        return search.found;
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final List<FoundFile> found = new ArrayList<>();
        private final Path root;
        private final Path real;
        private final Selection selection;

        /** A folder and the portable name of what is in it, up to its own name: files of a folder come in a row. */
        private Path folder;

        private String prefix = "";

        Search(Path root, Selection selection) throws IOException {
            this.root = root;
            this.real = root.toRealPath();
            this.selection = selection;
            this.folder = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            boolean isLink = attributes.isSymbolicLink();
            if (attributes.isRegularFile() || (isLink && leadsToFile(file))) {
                String name = name(file);
                if (selection.takes(PortableName.shown(name))) {
                    found.add(new FoundFile(name, file, isLink ? Files.size(file) : attributes.size()));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsToFile(Path link) throws IOException {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(real);
        }

        private String name(Path file) {
            Path parent = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
            if (!parent.equals(folder)) {
                prefix = parent.equals(root) ? "" : PortableName.of(root, parent) + "/";
                folder = parent;
            }
            String last = file.getFileName().toString();
            return PortableName.isPlain(last) && PortableName.isPlain(prefix)
                    ? prefix + last
                    : PortableName.of(root, file);
        }
    }
}
