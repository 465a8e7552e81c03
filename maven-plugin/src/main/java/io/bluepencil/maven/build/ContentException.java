package io.bluepencil.maven.build;

/** Texts that are not as the build demands; its message names every one of them. */
public final class ContentException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Makes it.
     *
     * @param message which texts, and why
     */
    public ContentException(String message) {
        super(message);
    }
}
