package io.bluepencil.internal.lexicon;

import io.bluepencil.rule.Label;
import java.io.Serializable;

/**
 * A known piece of boilerplate.
 *
 * @param text the phrase as it was written down
 * @param label what it is
 * @param position where it counts
 * @param language language of its file, such as {@code de}; {@code mul} for names that know no language
 * @param family the family in which its file lists it
 */
public record Phrase(String text, Label label, Position position, String language, Family family)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Makes a phrase that no family lists.
     *
     * @param text the phrase as it was written down
     * @param label what it is
     * @param position where it counts
     * @param language where it is from
     */
    public Phrase(String text, Label label, Position position, String language) {
        this(text, label, position, language, Family.OTHER);
    }

    /** Where a phrase counts as boilerplate. */
    public enum Position {
        /** It is the whole line. */
        WHOLE,
        /** It is the whole line, and nothing but other boilerplate or headlines comes after it. */
        TAIL,
        /** It stands before a colon, dash or arrow at the start of a line. */
        LEAD,
        /** The line opens with it. */
        OPENING,
        /** It is stuck to the front of a line whose text then begins with a capital letter, with or without a blank between. */
        GLUED,
        /** It is a word of calls to the reader, a sign among others. */
        CUE,
        /** It is a word of notices that stand in for an article, a sign among others there and nowhere else: "device". */
        WALL,
        /** It addresses the reader: "you", "your". */
        ADDRESS,
        /** It names a section of a news site, alone or with other such words: "World", "Sport". */
        SECTION,
        /** It stands before the name of an author: "by". */
        BY,
        /** It is what authors are: "is a reporter". */
        ROLE,
        /** The line holds it as a remark of its own: in brackets, or between punctuation, or at the end. */
        REMARK
    }
}
