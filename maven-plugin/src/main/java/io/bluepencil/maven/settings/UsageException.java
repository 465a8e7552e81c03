package io.bluepencil.maven.settings;

/** A mistake in the configuration of a build; its message says what is wrong and what would be right. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Makes it.
     *
     * @param message what is wrong, and what would be right
     */
    public UsageException(String message) {
        super(message);
    }
}
