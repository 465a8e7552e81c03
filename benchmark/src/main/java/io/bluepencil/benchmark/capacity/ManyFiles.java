package io.bluepencil.benchmark.capacity;

import io.bluepencil.benchmark.generate.Articles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Generated articles of about 1 KB as files in folders. All of it is removed in the end. */
final class ManyFiles implements AutoCloseable {

    private static final int CHARACTERS = 1_000;

    private final Path folder;
    private final int perFolder;
    private final Iterator<String> articles;
    private int count;

    /**
     * Makes a folder for them.
     *
     * @param parent where it is made
     * @param perFolder how many files there are in a folder
     * @param seed says which articles
     */
    ManyFiles(Path parent, int perFolder, long seed) throws IOException {
        this.folder = Files.createTempDirectory(parent, "bluepencil-heap-");
        this.perFolder = perFolder;
        this.articles = new Articles(seed, true).stream(CHARACTERS).iterator();
    }

    /** {@return where the files are} */
    Path source() {
        return folder.resolve("in");
    }

    /** {@return where the cleaned ones go} */
    Path target() {
        return folder.resolve("out");
    }

    /** Adds files until there are so many. */
    void growTo(int files) throws IOException {
        for (; count < files; count++) {
            Path parent = source().resolve(String.format(Locale.ROOT, "%06d", count / perFolder));
            Files.createDirectories(parent);
            Files.writeString(parent.resolve(String.format(Locale.ROOT, "%07d.txt", count)), articles.next());
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
