package io.bluepencil.cli;

import java.util.List;

/** A mistake in the command line or the configuration, found before anything was written; it says what to do instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> lines;

    UsageException(String message) {
        this(List.of(message));
    }

    /** Of several lines the last one says what to do. */
    UsageException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
