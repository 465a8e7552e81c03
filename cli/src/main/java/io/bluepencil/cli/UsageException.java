package io.bluepencil.cli;

/** A mistake in the command line, found before anything was written; the message says what to do instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
