package io.bluepencil.internal.read;

import java.util.function.IntUnaryOperator;

/** Finds, line by line, those of a text that stand in another one from which pieces have been cut. */
final class KnownLines {

    private final TextIndex index;
    private final IntUnaryOperator offsets;
    private int next;

    KnownLines(TextIndex index, IntUnaryOperator offsets) {
        this.index = index;
        this.offsets = offsets;
    }

    TextIndex index() {
        return index;
    }

    /**
     * {@return the block of the whole text that a line is, or -1 if it is none, or if the line before it may tell where its first
     * sentence starts}
     */
    int find(String left, int start, int end) {
        int from = offsets.applyAsInt(start);
        while (next < index.size() && index.end(next) <= from) {
            next++;
        }
        boolean whole = next < index.size()
                && index.start(next) == from
                && index.length(next) == end - start
                && offsets.applyAsInt(end - 1) == from + end - 1 - start;
        return whole && (Folding.row(left.charAt(start)) & Traits.CLOSER) == 0 ? next : -1;
    }
}
