package io.bluepencil.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes files into a folder so that each is there in full or not at all: into a temporary file beside it first, which is then
 * moved. Thread-safe.
 */
final class SafeWriter implements AutoCloseable {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes the content.
         *
         * @param out where it goes
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path root;
    private final Unfinished unfinished = new Unfinished();
    private volatile @Nullable Path lastFolder;

    private SafeWriter(Path root) {
        this.root = root;
    }

    /**
     * {@return a writer into a folder, which is made if it is not there}
     *
     * @param root real path of the folder
     * @throws IOException if it cannot be made, or nothing can be written there
     */
    static SafeWriter into(Path root) throws IOException {
        try {
            Files.createDirectories(root);
            if (!Files.isWritable(root)) {
                throw new AccessDeniedException(root.toString());
            }
        } catch (IOException e) {
            String reason = Failures.describe(e);
            throw new IOException("cannot write into folder '" + FileNames.shown(root) + "': " + reason, e);
        }
        return new SafeWriter(root);
    }

    /**
     * Writes a file and the folders it is in.
     *
     * @param relative its path below the output folder
     * @param content what is in it
     * @throws IOException if it cannot be written; then it is as it was before
     */
    void write(Path relative, Content content) throws IOException {
        Path target = root.resolve(relative);
        Path folder = Objects.requireNonNull(target.getParent());
        prepare(folder);
        Path temporary = folder.resolve(".bluepencil-" + randomName() + ".tmp");
        unfinished.add(temporary);
        try {
            try (OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            move(temporary, target);
        } catch (IOException | RuntimeException | Error e) {
            Unfinished.delete(temporary, e);
            throw e;
        } finally {
            unfinished.remove(temporary);
        }
    }

    private static String randomName() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    /** A link in the output folder could lead back to a source, and sources are never touched. */
    private void prepare(Path folder) throws IOException {
        if (folder.equals(lastFolder)) {
            return;
        }
        Files.createDirectories(folder);
        if (!folder.toRealPath().equals(folder)) {
            throw new IOException("the output would go through a link out of its folder: " + FileNames.shown(folder));
        }
        lastFolder = folder;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems cannot; theirs is the next best way.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        unfinished.close();
    }
}
