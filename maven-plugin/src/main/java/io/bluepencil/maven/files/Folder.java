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
        Path real = root.toRealPath();
        List<FoundFile> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = PortableName.of(root, file);
                boolean isLink = attributes.isSymbolicLink();
                if ((attributes.isRegularFile() || (isLink && leadsToFile(file, real)))
                        && selection.takes(PortableName.shown(name))) {
                    found.add(new FoundFile(name, file, isLink ? Files.size(file) : attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(FoundFile::name));
        return found;
    }

    private static boolean leadsToFile(Path link, Path root) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(root);
    }
}
