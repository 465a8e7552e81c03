package io.bluepencil.internal.read;

import java.text.Normalizer;

/** Counts and hashes the folded words of one piece of text after the other. Not thread-safe. */
public final class Words {

    /** Odd 64-bit constant of Fibonacci hashing, 2^64 divided by the golden ratio (Knuth, TAOCP 3, section 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Odd, so that no character of a word is lost; its bits look random (Steele and Vigna 2021, table 5). */
    private static final long STEP = 0xD1342543DE82EF95L;

    private static final long GAP = 0x2545F4914F6CDD1DL;

    private int first;
    private long hash;
    private boolean inWord;
    private boolean composable;
    private int spaced;
    private int unspaced;
    private int count;

    /** Makes a counter that has read nothing. */
    public Words() {}

    /**
     * Counts the words of a piece of text.
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     * @return the hash of the folded words, 0 if there is neither letter nor digit
     */
    public long read(CharSequence text, int start, int end) {
        first = start;
        composable = false;
        unspaced = 0;
        long word = plainWord(text, start, end);
        hash = word;
        inWord = word != 0;
        spaced = inWord ? 1 : 0;
        count = spaced;
        return inWord ? word : readOn(text, start, end);
    }

    /** {@return the hash of a word of letters without any peculiarity, as most are; 0 for any other text} */
    private static long plainWord(CharSequence text, int start, int end) {
        long piece = 0;
        for (int at = start; at < end; at++) {
            int row = Folding.row(text.charAt(at));
            if ((row & (Traits.PLAIN | Traits.RARE)) != Traits.PLAIN) {
                return 0;
            }
            piece = step(piece, (char) row);
        }
        return piece == 0 ? 0 : finish(piece);
    }

    /**
     * Counts on to the end of a longer piece.
     *
     * @param text the text read last
     * @param from offset behind the piece read last, which must be the end of a word
     * @param end offset behind the last character of the longer piece
     * @return the hash of all folded words from the start of the piece read last
     */
    public long readOn(CharSequence text, int from, int end) {
        char before = from > first ? text.charAt(from - 1) : 0;
        long piece = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            char folded = Folding.fold(c);
            composable |= at > first && Folding.compose(before, c);
            before = c;
            if (folded > Folding.BREAK && !isSymbol(text, at, end)) {
                boolean alone = Folding.isUnspaced(c);
                if (alone) {
                    endPiece(piece);
                    piece = 0;
                }
                count(alone, piece == 0);
                piece = step(piece, folded);
                if (alone) {
                    endPiece(piece);
                    piece = 0;
                }
            } else if (folded != Folding.NOTHING) {
                endPiece(piece);
                piece = 0;
                inWord = false;
            } else if (Folding.isUnspaced(c)) {
                endPiece(piece);
                piece = 0;
            }
        }
        endPiece(piece);
        count = spaced + (unspaced + 1) / 2;
        return composable ? readComposed(text, end) : hash;
    }

    private void endPiece(long piece) {
        if (piece != 0) {
            hash = join(hash, finish(piece), inWord);
            inWord = true;
        }
    }

    private void count(boolean alone, boolean opens) {
        if (alone) {
            unspaced++;
        } else if (opens && !inWord) {
            spaced++;
        }
    }

    /** {@return the state behind one more character of a piece; it starts with 0} */
    static long step(long piece, char folded) {
        return (piece + folded) * STEP;
    }

    /** {@return the hash of a piece, which is a word, or one character where words are not parted by spaces; never 0} */
    static long finish(long piece) {
        long mixed = (piece ^ (piece >>> 32)) * GOLDEN;
        return (mixed ^ (mixed >>> 29)) | 1;
    }

    /** {@return the hash of several pieces and one more, with or without a gap between; {@code hash} is 0 for the first} */
    static long join(long hash, long piece, boolean glued) {
        if (hash == 0) {
            return piece;
        }
        long mixed = (hash + (glued ? 0 : GAP)) * GOLDEN + piece;
        return (mixed ^ (mixed >>> 29)) | 1;
    }

    private long readComposed(CharSequence text, int end) {
        String piece = text.subSequence(first, end).toString();
        String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
        if (composed.length() >= piece.length()) {
            return hash;
        }
        Words words = new Words();
        long composedHash = words.read(composed, 0, composed.length());
        count = words.count;
        return composedHash;
    }

    /**
     * {@return the bit that stands for a piece in the signature of a line}
     *
     * @param piece the hash of the piece
     */
    public static long bit(long piece) {
        return 1L << (piece >>> 58);
    }

    /**
     * {@return whether a surrogate is part of an emoji or another symbol, or alone: these separate words, letters do not}
     *
     * @param text the text
     * @param at offset of a UTF-16 character
     * @param end offset behind the last character that counts
     */
    public static boolean isSymbol(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            boolean paired = at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1));
            return !paired || !Character.isLetterOrDigit(Character.toCodePoint(c, text.charAt(at + 1)));
        }
        boolean paired = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !paired || !Character.isLetterOrDigit(Character.toCodePoint(text.charAt(at - 1), c));
    }

    /** {@return the number of words of the piece read last; in scripts without spaces two letters count as one} */
    public int count() {
        return count;
    }
}
