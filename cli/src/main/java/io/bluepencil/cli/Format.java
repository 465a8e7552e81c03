package io.bluepencil.cli;

import java.nio.file.Path;
import java.util.Locale;

/** In which form cleaned documents are written. */
enum Format {
    /** The cleaned text in the charset it came in. */
    TEXT,
    /** An object with text, marks and diagnostics. */
    JSON;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the path of the output for an input: decompressed, and with the ending of this form}
     *
     * @param input path of the input
     */
    Path output(Path input) {
        Path plain = has(input, ".gz") ? FileNames.withEnding(input, ".gz", "") : input;
        if (this == TEXT) {
            return plain;
        }
        return FileNames.withEnding(plain, has(plain, ".txt") ? ".txt" : "", ".json");
    }

    private static boolean has(Path path, String ending) {
        return path.getFileName().toString().endsWith(ending);
    }
}
