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
 * @param reviewed whether somebody who reads the language has reviewed it; if not, it is never alone enough for a longer cut
 */
public record Phrase(String text, Label label, Position position, String language, Family family, boolean reviewed)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Makes a phrase of a user's own: no family lists it, and who wrote it answers for it.
     *
     * @param text the phrase as it was written down
     * @param label what it is
     * @param position where it counts
     * @param language where it is from
     */
    public Phrase(String text, Label label, Position position, String language) {
        this(text, label, position, language, Family.OTHER, true);
    }

    /** A whole line that names an agency or another maker of pictures, as a bit beside those of the positions. */
    public static final int AGENCY = 1 << 12;

    /** A word that leads to the name of who made a picture, as a bit beside those of the positions. */
    public static final int CREDIT_CUE = 1 << 13;

    /** {@return whether it names an agency or another maker of pictures} */
    public boolean isAgency() {
        return position == Position.WHOLE && label == Label.CREDIT;
    }

    /** {@return whether the name of who made a picture may follow it: "Video: Reuters"; before a title it leads to the video} */
    public boolean isCreditCue() {
        return position == Position.LEAD && (label == Label.CREDIT || (label == Label.VIDEO && text.indexOf(' ') < 0));
    }

    /** {@return what opens with its words: the bit of its position, and {@link #AGENCY} or {@link #CREDIT_CUE} if it is one} */
    int kinds() {
        return position.bit() | (isAgency() ? AGENCY : 0) | (isCreditCue() ? CREDIT_CUE : 0);
    }

    /** Where a phrase counts as boilerplate. */
    public enum Position {
        /** It is the whole line. */
        WHOLE(1),
        /** It is the whole line, and nothing but other boilerplate or headlines comes after it. */
        TAIL(1 << 1),
        /** It stands before a colon, dash or arrow at the start of a line. */
        LEAD(1 << 2),
        /** The line opens with it. */
        OPENING(1 << 3),
        /** It is stuck to the front of a line whose text then begins with a capital letter, with or without a blank between. */
        GLUED(1 << 4),
        /** It is a word of calls to the reader, a sign among others. */
        CUE(1 << 5),
        /** It is a word of notices that stand in for an article, a sign among others there and nowhere else: "device". */
        WALL(1 << 6),
        /** It addresses the reader: "you", "your". */
        ADDRESS(1 << 7),
        /** It names a section of a news site, alone or with other such words: "World", "Sport". */
        SECTION(1 << 8),
        /** It stands before the name of an author: "by". */
        BY(1 << 9),
        /** It is what authors are: "is a reporter". */
        ROLE(1 << 10),
        /** The line holds it as a remark of its own: in brackets, or between punctuation, or at the end. */
        REMARK(1 << 11),
        /** It names a network or messenger: where a phrase names one, any other may stand instead. */
        NETWORK(1 << 14),
        /** It heads a note below a press release, alone or beside a name ("About"), or is an end of the footer of a feed. */
        NOTE(1 << 15);

        private final int bit;

        Position(int bit) {
            this.bit = bit;
        }

        /** {@return the bit that stands for the position in sets of them} */
        public int bit() {
            return bit;
        }
    }
}
