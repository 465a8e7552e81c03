package io.bluepencil.internal.read;

import io.bluepencil.rule.Document;

/**
 * What kinds of characters a line holds, as bits: what a rule looks for in a line is mostly not there, and this tells so without
 * another look at the text.
 */
public final class Traits {

    /** A digit of any script. */
    public static final int DIGIT = 1 << 16;

    /** A colon: {@code :}, or a full-width one. */
    public static final int COLON = 1 << 17;

    /** A slash. */
    public static final int SLASH = 1 << 18;

    /** An opening bracket: {@code (}, {@code [}, or a full-width one. */
    public static final int BRACKET = 1 << 19;

    /** The sign {@code @}. */
    public static final int AT = 1 << 20;

    /** The copyright sign. */
    public static final int COPYRIGHT = 1 << 21;

    /** A quotation mark of any kind, apostrophes among them. */
    public static final int QUOTE = 1 << 22;

    /** A letter of a script written without spaces between words. */
    public static final int UNSPACED = 1 << 23;

    /** A full stop, question or exclamation mark or ellipsis of any script. */
    static final int STOP = 1 << 24;

    /** A mark that may close a sentence behind its stop. */
    static final int CLOSER = 1 << 25;

    /** White space of any kind. */
    static final int BLANK = 1 << 26;

    /** A letter or digit that is one piece of a word with those beside it. */
    static final int PLAIN = 1 << 27;

    /** A character that may be one with the one before it, or a half of a pair. */
    static final int RARE = 1 << 28;

    /** Each word may come twice. */
    static final int DOUBLED = 1 << 29;

    private static final CharSet QUOTES =
            CharSet.of("\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\u300e\u300f");

    private Traits() {}

    /**
     * {@return whether a line may hold a character of one of some kinds}
     *
     * @param document the document
     * @param block number of the block
     * @param kinds the kinds
     */
    public static boolean mayHold(Document document, int block, int kinds) {
        return !(document instanceof Indexed indexed) || (indexed.traits(block) & kinds) != 0;
    }

    /** {@return the bits of a character} */
    static int of(char c, char folded, boolean blank) {
        int bits = blank ? BLANK : 0;
        if (folded > Folding.BREAK) {
            bits |= Character.isDigit(c) ? DIGIT : 0;
            bits |= letter(c);
        } else if (folded == Folding.NOTHING && Folding.isUnspaced(c)) {
            bits |= UNSPACED;
        }
        bits |= Sentences.isStop(c) ? STOP : 0;
        bits |= Sentences.isCloser(c) ? CLOSER : 0;
        bits |= QUOTES.has(c) ? QUOTE : 0;
        return bits | sign(c);
    }

    private static int letter(char c) {
        if (Character.isSurrogate(c)) {
            return RARE;
        }
        return (Folding.isUnspaced(c) ? UNSPACED : PLAIN) | (Folding.mayCompose(c) ? RARE : 0);
    }

    private static int sign(char c) {
        return switch (c) {
            case ':', '\uff1a' -> COLON;
            case '/' -> SLASH;
            case '(', '[', '\uff08', '\u3010', '\uff3b' -> BRACKET;
            case '@' -> AT;
            case '\u00a9', '\u24b8', '\u24d2' -> COPYRIGHT;
            default -> 0;
        };
    }
}
