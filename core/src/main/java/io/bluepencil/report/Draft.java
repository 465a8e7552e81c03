package io.bluepencil.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A file that is there in full or not at all: it grows beside its place, and is moved there when it is finished. */
final class Draft implements Closeable {

    private final Path file;
    private final Path temporary;
    private final OutputStream out;

    /**
     * Begins a file, in a folder that is made if it is not there.
     *
     * @param file the file
     * @throws IOException if nothing can be written there
     */
    Draft(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(this.file.getParent());
        Files.createDirectories(folder);
        // Always the same name: what a stopped run leaves behind, the next one takes away.
        this.temporary = folder.resolve("." + file.getFileName() + ".tmp");
        this.out = new BufferedOutputStream(Files.newOutputStream(temporary));
    }

    static void write(Path file, String content) throws IOException {
        try (Draft draft = new Draft(file)) {
            draft.add(content);
            draft.finish();
        }
    }

    void add(String text) throws IOException {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    void finish() throws IOException {
        out.close();
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops the file, unless it is finished. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(temporary);
    }
}
