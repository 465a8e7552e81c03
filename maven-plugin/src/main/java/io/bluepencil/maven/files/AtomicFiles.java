package io.bluepencil.maven.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes files so that each is there in full or not at all: into a temporary file first, which is then moved. The temporary files
 * have a folder of their own, lest a build that is killed leaves one in the jar of the next. Thread-safe.
 */
public final class AtomicFiles implements AutoCloseable {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where it goes
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path workshop;
    private final AtomicLong count = new AtomicLong();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    /**
     * Makes a writer; makes no folder before the first file is written.
     *
     * @param workshop folder for the temporary files, on the same file system as the files to be written if possible; nobody
     *     else may use it
     */
    public AtomicFiles(Path workshop) {
        this.workshop = workshop;
    }

    /**
     * Writes a file and the folders it is in.
     *
     * @param target the file
     * @param bytes what is in it
     * @throws IOException if it cannot be written; then it is as it was before
     */
    public void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> out.write(bytes));
    }

    /**
     * Writes a file and the folders it is in.
     *
     * @param target the file
     * @param content what is in it
     * @throws IOException if it cannot be written; then it is as it was before
     */
    public void write(Path target, Content content) throws IOException {
        make(Objects.requireNonNull(target.toAbsolutePath().getParent(), "a root is no file"));
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a folder is in the way");
        }
        make(workshop);
        Path temporary = workshop.resolve(count.incrementAndGet() + ".tmp");
        try {
            fill(temporary, content);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void make(Path folder) throws IOException {
        if (!made.contains(folder)) {
            Files.createDirectories(folder);
            made.add(folder);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        // What a killed build left behind is overwritten.
        try (OutputStream out = Files.newOutputStream(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The output lies on another file system: there the last step has to happen beside it.
            Path beside = target.resolveSibling("." + temporary.getFileName());
            Files.move(temporary, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.isDirectory(workshop)) {
            return;
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(workshop)) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
        Files.delete(workshop);
    }
}
