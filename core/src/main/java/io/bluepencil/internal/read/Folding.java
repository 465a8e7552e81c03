package io.bluepencil.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;

/**
 * Folds characters so that two spellings of the same words compare equal: case, accents, full width, curly quotes, invisible
 * characters, tatweel and vowel points do not count; punctuation only separates words, and an apostrophe not even that.
 *
 * <p>One table look-up a character, in a table of 256 KB that the build fills, half of it for the {@link Traits} of the character.
 */
public final class Folding {

    /** The character leaves no trace: combining marks, zero-width characters, apostrophes. */
    public static final char NOTHING = 0;

    /** The character is white space and separates words. */
    public static final char SPACE = 1;

    /** The character is punctuation or a symbol and separates words. */
    public static final char BREAK = 2;

    /** Made by the build; without it the table is computed. */
    public static final String TABLE_FILE = "folding.bin";

    private static final int[] TABLE = table();

    private Folding() {}

    /**
     * {@return the folded character, or {@link #NOTHING}, {@link #SPACE} or {@link #BREAK}}
     *
     * @param c a UTF-16 character; surrogates stand for themselves
     */
    public static char fold(char c) {
        return (char) TABLE[c];
    }

    /** {@return the folded character, and in the upper half the {@link Traits} of the character} */
    static int row(char c) {
        return TABLE[c];
    }

    /**
     * {@return whether the character may be trimmed from the ends of a line: white space of any kind, NBSP, zero-width
     * characters}
     *
     * @param c a UTF-16 character
     */
    public static boolean isBlank(char c) {
        return (TABLE[c] & Traits.BLANK) != 0;
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\ufeff' || c == '\u2060';
    }

    /**
     * {@return whether the letter belongs to a script written without spaces between words}
     *
     * @param c a UTF-16 character
     */
    public static boolean isUnspaced(char c) {
        return c >= '\u0e00'
                && (c <= '\u0eff'
                        || (c >= '\u1000' && c <= '\u109f')
                        || (c >= '\u1780' && c <= '\u17ff')
                        || (c >= '\u3040' && c <= '\u30ff')
                        || (c >= '\u3400' && c <= '\u9fff')
                        || (c >= '\uf900' && c <= '\ufaff'));
    }

    /**
     * {@return whether the two characters are one in composed form, in a script where both forms are met and neither is dropped:
     * Korean syllables, Indic vowels of two parts}
     *
     * @param before the first character
     * @param c the one behind it
     */
    static boolean compose(char before, char c) {
        return c >= '\u09be'
                && ((c >= '\u1161' && c <= '\u11c2')
                        || ((c == '\u09be' || c == '\u09d7') && before == '\u09c7')
                        || ((c == '\u0b3e' || c == '\u0b56' || c == '\u0b57') && before == '\u0b47')
                        || ((c == '\u0bbe' || c == '\u0bd7') && before >= '\u0b92' && before <= '\u0bc7'));
    }

    /** {@return whether the character is one with some character before it} */
    static boolean mayCompose(char c) {
        return (c >= '\u1161' && c <= '\u11c2')
                || c == '\u09be'
                || c == '\u09d7'
                || c == '\u0b3e'
                || c == '\u0b56'
                || c == '\u0b57'
                || c == '\u0bbe'
                || c == '\u0bd7';
    }

    private static int[] table() {
        try (InputStream in = Folding.class.getResourceAsStream(TABLE_FILE)) {
            return in == null ? compute() : read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] read(byte[] bytes) {
        int[] table = new int[Character.MAX_VALUE + 1];
        ByteBuffer.wrap(bytes).asIntBuffer().get(table);
        return table;
    }

    /**
     * Writes the table for {@link #TABLE_FILE}.
     *
     * @param out where to; stays open
     * @throws IOException if that is not possible
     */
    public static void writeTable(OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(TABLE.length * Integer.BYTES);
        bytes.asIntBuffer().put(TABLE);
        out.write(bytes.array());
    }

    static int[] compute() {
        int[] table = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            char folded = foldSlowly((char) c);
            boolean blank = folded == SPACE || (folded == NOTHING && isZeroWidth((char) c));
            table[c] = folded | Traits.of((char) c, folded, blank);
        }
        return table;
    }

    private static char foldSlowly(char c) {
        if (isIgnored(c)) {
            return NOTHING;
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
            return SPACE;
        }
        if (Character.isLetterOrDigit(c) || isMark(c)) {
            return foldLetter(c);
        }
        return BREAK;
    }

    private static boolean isIgnored(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02bc'
                || c == '\u00ad'
                || c == '\u0640'
                || (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u0591' && c <= '\u05c7')
                || (c >= '\u064b' && c <= '\u065f')
                || c == '\u0670'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u093c'
                || c == '\u09bc'
                || c == '\u3099'
                || c == '\u309a'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || (c >= '\ufe00' && c <= '\ufe0f')
                || c == '\ufeff';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters that are typed one for another: dotless i, final sigma, Persian and Urdu forms of Arabic letters. */
    private static char variant(char lower) {
        return switch (lower) {
            case '\u0131' -> 'i';
            case '\u03c2' -> '\u03c3';
            case '\u06cc', '\u0649' -> '\u064a';
            case '\u06a9' -> '\u0643';
            case '\u06c1' -> '\u0647';
            default -> lower;
        };
    }

    private static char foldLetter(char c) {
        char lower = Character.toLowerCase(c);
        if (lower < 0x80) {
            return lower;
        }
        char variant = variant(lower);
        if (variant != lower) {
            return variant;
        }
        if (lower >= '\uac00' && lower <= '\ud7a3') {
            return lower;
        }
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD);
        char first = parts.isEmpty() ? lower : parts.charAt(0);
        return Character.isLetterOrDigit(first) && !Character.isSurrogate(first) ? Character.toLowerCase(first) : lower;
    }
}
