package io.bluepencil.internal.read;

import java.text.Normalizer;

/** Counts and hashes the folded words of one piece of text after the other. Not thread-safe. */
public final class Words {

    /** Odd 64-bit constant of Fibonacci hashing, 2^64 divided by the golden ratio (Knuth, TAOCP 3, section 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private int spaced;
    private int unspaced;

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
        spaced = 0;
        unspaced = 0;
        long hash = 0;
        boolean inWord = false;
        boolean composable = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            char folded = Folding.fold(c);
            composable |= at > start && Folding.compose(text.charAt(at - 1), c);
            if (folded > Folding.BREAK && !isSymbol(text, at, end)) {
                if (!inWord && hash != 0) {
                    hash = mix(hash, ' ');
                }
                count(c, inWord);
                inWord = true;
                hash = mix(hash, folded);
            } else if (folded != Folding.NOTHING) {
                inWord = false;
            }
        }
        return composable ? readComposed(text, start, end, hash) : hash;
    }

    private long readComposed(CharSequence text, int start, int end, long hash) {
        String piece = text.subSequence(start, end).toString();
        String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
        return composed.length() < piece.length() ? read(composed, 0, composed.length()) : hash;
    }

    private void count(char c, boolean inWord) {
        if (Folding.isUnspaced(c)) {
            unspaced++;
        } else if (!inWord) {
            spaced++;
        }
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

    private static long mix(long hash, char c) {
        long mixed = (hash ^ c) * GOLDEN;
        return mixed ^ (mixed >>> 29);
    }

    /** {@return the number of words of the piece read last; in scripts without spaces two letters count as one} */
    public int count() {
        return spaced + (unspaced + 1) / 2;
    }
}
