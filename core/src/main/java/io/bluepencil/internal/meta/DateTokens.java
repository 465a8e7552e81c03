package io.bluepencil.internal.meta;

import io.bluepencil.internal.read.Folding;

/** The numbers and words of a short text. */
final class DateTokens {

    /** Dates stand at the start, and in short texts. */
    private static final int MOST_CHARS = 400;

    private final String text;
    private final int[] starts = new int[MOST_CHARS];
    private final int[] ends = new int[MOST_CHARS];
    private int size;

    DateTokens(String whole) {
        text = whole.length() > MOST_CHARS ? whole.substring(0, MOST_CHARS) : whole;
        int at = 0;
        while (at < text.length()) {
            int kind = kind(text.charAt(at));
            int end = at + 1;
            while (end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            if (kind != 0) {
                starts[size] = at;
                ends[size++] = end;
            }
            at = end;
        }
    }

    private static int kind(char c) {
        if (Character.isDigit(c)) {
            return 1;
        }
        boolean letter = Character.isLetter(c) || (Folding.fold(c) > Folding.BREAK && !Character.isSurrogate(c));
        return letter || Folding.fold(c) == Folding.NOTHING ? 2 : 0;
    }

    int size() {
        return size;
    }

    /** {@return whether there is such a token and it is a number of so many digits} */
    boolean isNumber(int token, int fewest, int most) {
        if (token < 0 || token >= size || !Character.isDigit(text.charAt(starts[token]))) {
            return false;
        }
        int length = ends[token] - starts[token];
        return length >= fewest && length <= most;
    }

    /** {@return the value of a number of up to nine digits} */
    int number(int token) {
        int value = 0;
        for (int at = starts[token]; at < ends[token]; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }

    boolean isWord(int token) {
        return token >= 0 && token < size && !Character.isDigit(text.charAt(starts[token]));
    }

    /** {@return the token, or the empty text if there is none} */
    String string(int token) {
        return token >= 0 && token < size ? text.substring(starts[token], ends[token]) : "";
    }

    /** {@return what stands between a token and the one behind it} */
    String between(int token) {
        return token + 1 < size ? text.substring(ends[token], starts[token + 1]) : "";
    }

    int start(int token) {
        return starts[token];
    }
}
