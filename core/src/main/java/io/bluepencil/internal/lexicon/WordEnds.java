package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;

/** Steps through a text word by word. */
public final class WordEnds {

    private WordEnds() {}

    /**
     * {@return the offset behind the next word at or behind an offset, or {@code end}}
     *
     * @param text the text
     * @param from where to start
     * @param end where to stop
     */
    public static int next(CharSequence text, int from, int end) {
        int at = wordStart(text, from, end);
        while (at < end && isInWord(text, at, end)) {
            at++;
        }
        return at;
    }

    /**
     * {@return the offset behind the next word, or behind the next character where words are not parted by spaces}
     *
     * @param text the text
     * @param from where to start
     * @param end where to stop
     */
    public static int nextPiece(CharSequence text, int from, int end) {
        int at = wordStart(text, from, end);
        if (at < end && Folding.isUnspaced(text.charAt(at))) {
            return at + 1;
        }
        while (at < end && isInWord(text, at, end) && !Folding.isUnspaced(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * {@return the offset at which the last word before an offset starts, or {@code start}}
     *
     * @param text the text
     * @param start where to stop
     * @param from the offset to go back from
     */
    public static int previous(CharSequence text, int start, int from) {
        int at = from;
        while (at > start && !isLetter(text, at - 1, from)) {
            at--;
        }
        while (at > start && isInWord(text, at - 1, from)) {
            at--;
        }
        return wordStart(text, at, from);
    }

    /**
     * {@return the offset of the first letter or digit at or behind an offset, or {@code end}}
     *
     * @param text the text
     * @param from where to start
     * @param end where to stop
     */
    public static int wordStart(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && !isLetter(text, at, end)) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(CharSequence text, int at, int end) {
        char folded = Folding.fold(text.charAt(at));
        return folded == Folding.NOTHING || isLetter(folded, text, at, end);
    }

    private static boolean isLetter(CharSequence text, int at, int end) {
        return isLetter(Folding.fold(text.charAt(at)), text, at, end);
    }

    /** Only surrogates, which stand for themselves, need a look at their neighbours. */
    private static boolean isLetter(char folded, CharSequence text, int at, int end) {
        return folded > Folding.BREAK && (!Character.isSurrogate(folded) || !Words.isSymbol(text, at, end));
    }
}
