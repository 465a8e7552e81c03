package io.bluepencil.maven.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file so that it is there in full or not at all. */
public final class AtomicFile {

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

    private AtomicFile() {}

    /**
     * Writes a file and the folders it is in.
     *
     * @param target the file
     * @param bytes what is in it
     * @throws IOException if it cannot be written; then it is as it was before
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(folder(target));
        write(target, target.resolveSibling("." + target.getFileName() + ".part"), out -> out.write(bytes));
    }

    static void write(Path target, Path temporary, Content content) throws IOException {
        try {
            // What a killed build left behind is overwritten.
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
            move(temporary, target);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(temporary);
            refuseFolder(target);
            throw e;
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems cannot; theirs is the next best way, which would also replace an empty folder.
            refuseFolder(target);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void refuseFolder(Path target) throws FileSystemException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a folder is in the way");
        }
    }

    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a root is no file");
    }
}
