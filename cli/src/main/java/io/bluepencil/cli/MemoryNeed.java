package io.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Estimates how much memory the cleaning of an input takes, so that not too many large ones are cleaned at a time.
 *
 * @param maxInputSize size up to which inputs are read
 */
record MemoryNeed(long maxInputSize) {

    /** Bytes of memory that a byte of a text takes, report included, on the safe side. */
    private static final long PER_BYTE = 24;

    /** News shrinks to about a third in a gzip file. */
    private static final long EXPANSION = 4;

    /**
     * {@return the bytes of memory an input takes}
     *
     * @param input the input
     */
    long of(Input input) {
        if (input.isStdin() || input.problem() != null) {
            return 0;
        }
        Path source = input.source();
        try {
            long stored = Files.size(source);
            long size = source.toString().endsWith(".gz") ? stored * EXPANSION : stored;
            return Math.min(maxInputSize, size) * PER_BYTE;
        } catch (IOException e) {
            // Whoever reads it will meet the same problem, and name it.
            return 0;
        }
    }
}
