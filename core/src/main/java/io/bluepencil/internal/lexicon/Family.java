package io.bluepencil.internal.lexicon;

import java.util.Locale;
import java.util.Optional;

/** A kind of boilerplate for which each language has words of its own: finer than labels, and what its phrase list should cover. */
public enum Family {
    /** Ad placeholders. */
    AD,
    /** Calls to get the app. */
    APP,
    /** Appeals for money. */
    DONATION,
    /** Calls to read on. */
    READ_MORE,
    /** Boxes of other stories. */
    RELATED,
    /** Newsletter sign-ups and the messages of their forms. */
    NEWSLETTER,
    /** Share buttons, calls to follow. */
    SHARE,
    /** Words of video and audio players. */
    VIDEO,
    /** Buttons and counters of galleries. */
    GALLERY,
    /** Words that introduce or make a caption or a credit. */
    CAPTION,
    /** Copyright and reuse notices. */
    COPYRIGHT,
    /** Notices for subscribers. */
    PAYWALL,
    /** Cookies, consent, external content. */
    CONSENT,
    /** Comments, feedback, reports of errors. */
    COMMENTS,
    /** Corrections and updates. */
    CORRECTION,
    /** Notes on authors. */
    AUTHOR_BIO,
    /** Words with which agencies sign off. */
    AGENCY,
    /** Where a text was published first. */
    PROVENANCE,
    /** Whatever is in no family that is counted: navigation, bylines, widget words, signs of calls to the reader. */
    OTHER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name used in phrase files, in kebab-case, such as {@code author-bio}} */
    public String id() {
        return id;
    }

    static Optional<Family> of(String id) {
        for (Family family : values()) {
            if (family.id.equals(id)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
