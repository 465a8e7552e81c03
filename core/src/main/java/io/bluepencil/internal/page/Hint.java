package io.bluepencil.internal.page;

import java.util.Locale;

/** What the words of class names, ids and the like say of an element. */
public enum Hint {
    ARTICLE,
    COMMENT,
    RELATED,
    SHARE,
    NAVIGATION,
    SIDEBAR,
    FOOTER,
    HEADER,
    AD,
    NEWSLETTER,
    NOTICE,
    BYLINE,
    BIO,
    CAPTION,
    TAGS,
    COPYRIGHT,
    GALLERY,
    VIDEO,
    CONTENTS,
    FORM,
    PRODUCT,
    FORUM,
    LISTING,
    HIDDEN,
    /** Unlike those above, this and what follows is unknown to the block model, which has not learned it. */
    REVIEW,
    USER,
    EMBED;

    /** {@return the one bit that stands for the hint} */
    @SuppressWarnings("EnumOrdinal") // the bits live in memory only
    public long bit() {
        return 1L << ordinal();
    }

    /** {@return whether the block model knows it} */
    public boolean isLearned() {
        return compareTo(HIDDEN) <= 0;
    }

    /** {@return whether the bit of the hint is set} */
    public boolean isIn(long hints) {
        return (hints & bit()) != 0;
    }

    /** {@return the bits of several hints} */
    public static long bits(Hint... hints) {
        long bits = 0;
        for (Hint hint : hints) {
            bits |= hint.bit();
        }
        return bits;
    }

    static Hint of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
