package io.bluepencil;

/**
 * Something about a source that its owner should know.
 *
 * @param kind what it is
 * @param message what happened and what can be done, one sentence
 * @param offset offset in the source's bytes (or characters, for a text) at which it happened, or -1 if there is none
 */
public record Diagnostic(Kind kind, String message, long offset) {

    /** What a diagnostic is about. */
    public enum Kind {
        /** Bytes that the charset cannot decode. */
        MALFORMED,
        /** A NUL byte: not a text. */
        BINARY,
        /** More bytes than allowed. */
        TOO_LARGE,
        /** Cuts kept uncovering new cuts, so that none was made. */
        UNSTABLE
    }
}
