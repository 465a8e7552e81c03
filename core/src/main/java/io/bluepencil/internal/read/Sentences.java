package io.bluepencil.internal.read;

import io.bluepencil.rule.Document;

/** Knows how sentences end in any script. */
public final class Sentences {

    private static final CharSet STOPS =
            CharSet.of(".!?\u2026\u3002\uff01\uff1f\uff0e\u061f\u06d4\u0964\u0965\u1362\u104b\u0589\u037e");
    private static final CharSet CLOSERS =
            CharSet.of("\"'\u201d\u2019\u201c\u2018\u00bb\u00ab\u203a\u2039)]}\u300d\u300f\uff09\u3011*_");

    /** Room for the stop, closing quotes and brackets and the blank behind them. */
    static final int CLOSING = 6;

    private Sentences() {}

    static boolean isStop(char c) {
        return STOPS.has(c);
    }

    static boolean isCloser(char c) {
        return CLOSERS.has(c);
    }

    /**
     * {@return whether a piece of text ends as a sentence does, closing quotes and brackets behind the stop allowed}
     *
     * @param text the text
     * @param start offset of the first character
     * @param end offset behind the last character
     */
    public static boolean endsAt(CharSequence text, int start, int end) {
        int at = end - 1;
        while (at > start && (CLOSERS.has(text.charAt(at)) || Folding.isBlank(text.charAt(at)))) {
            at--;
        }
        return at >= start && STOPS.has(text.charAt(at));
    }

    /**
     * {@return the offset at which the next sentence starts behind an offset, or {@code end}}
     *
     * @param text the text
     * @param from where to start, at least 1
     * @param end where to stop
     */
    public static int next(CharSequence text, int from, int end) {
        boolean blankBefore = Folding.isBlank(text.charAt(from - 1));
        for (int at = from; at < end; at++) {
            boolean blank = Folding.isBlank(text.charAt(at));
            if (blankBefore && !blank && endsAt(text, Math.max(0, at - CLOSING), at)) {
                return at;
            }
            blankBefore = blank;
        }
        return end;
    }

    /**
     * {@return the offset at which the next sentence starts in a block at or behind an offset, or the end of the block}
     *
     * @param document the document
     * @param block number of the block
     * @param from where to start, behind the first character of the block
     */
    public static int next(Document document, int block, int from) {
        return document instanceof Indexed indexed
                ? indexed.nextSentence(block, from)
                : next(document.text(), from, document.end(block));
    }

    /**
     * {@return the offset at which the sentence before an offset starts, or {@code start}}
     *
     * @param text the text
     * @param start where to stop
     * @param from the offset to go back from, the start of a sentence
     */
    public static int previous(CharSequence text, int start, int from) {
        for (int at = from - 1; at > start; at--) {
            boolean blankBefore = Folding.isBlank(text.charAt(at - 1)) && !Folding.isBlank(text.charAt(at));
            if (blankBefore && endsAt(text, Math.max(start, at - CLOSING), at)) {
                return at;
            }
        }
        return start;
    }
}
