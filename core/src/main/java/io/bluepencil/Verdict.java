package io.bluepencil;

import java.util.Locale;

/** How the cleaning of a document ended. */
public enum Verdict {
    /** There was nothing to cut. */
    CLEAN,
    /** Something was cut. */
    CLEANED,
    /** Everything is boilerplate: a notice, say, instead of an article. The text is unchanged unless asked otherwise. */
    ONLY_BOILERPLATE,
    /** Weak marks covered too much of the text, so that none of them was cut; sure marks were. */
    OVER_BUDGET,
    /** The document has no text. */
    EMPTY,
    /** The document was passed through unread; a diagnostic says why. */
    SKIPPED;

    /** {@return the name used in reports, such as {@code only-boilerplate}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id();
    }
}
