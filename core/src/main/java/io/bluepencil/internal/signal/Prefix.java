package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;

/** How one line stands to the beginning of another, after folding. */
public enum Prefix {
    /** It is not the beginning. */
    NONE,
    /** It is the beginning, up to the end of a word. */
    WHOLE_WORDS,
    /** It is the beginning, up to the middle of a word. */
    MID_WORD;

    /** {@return whether {@code shorter} is the beginning of {@code longer}} */
    public static Prefix of(Document document, int shorter, int longer) {
        CharSequence text = document.text();
        int end = document.end(shorter);
        int otherEnd = document.end(longer);
        int at = document.start(shorter);
        int other = document.start(longer);
        boolean begun = false;
        while (true) {
            int next = letter(text, at, end);
            int otherNext = letter(text, other, otherEnd);
            if (next == end) {
                boolean midWord = otherNext == other && !hasBreak(text, at, end);
                Prefix prefix = midWord ? MID_WORD : WHOLE_WORDS;
                return begun && otherNext < otherEnd ? prefix : NONE;
            }
            boolean sameGap = !begun || hasBreak(text, at, next) == hasBreak(text, other, otherNext);
            if (otherNext == otherEnd
                    || !sameGap
                    || Folding.fold(text.charAt(next)) != Folding.fold(text.charAt(otherNext))) {
                return NONE;
            }
            begun = true;
            at = next + 1;
            other = otherNext + 1;
        }
    }

    private static int letter(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Folding.fold(text.charAt(at)) <= Folding.BREAK) {
            at++;
        }
        return at;
    }

    private static boolean hasBreak(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Folding.fold(text.charAt(at)) != Folding.NOTHING) {
                return true;
            }
        }
        return false;
    }
}
