package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;

/** Knows verse, dialogue and lists, where lines repeat because they are meant to. */
public final class Verse {

    private static final int REACH = 3;
    private static final int SHORT_WORDS = 12;

    private Verse() {}

    /** {@return whether the block and most of its neighbours are short lines} */
    public static boolean surrounds(Document document, int block) {
        int from = Math.max(0, block - REACH);
        int to = Math.min(document.size() - 1, block + REACH);
        int shortLines = 0;
        for (int other = from; other <= to; other++) {
            shortLines += document.words(other) <= SHORT_WORDS ? 1 : 0;
        }
        return document.words(block) <= SHORT_WORDS && shortLines * 4 >= (to - from + 1) * 3;
    }
}
