package io.bluepencil.internal.tree;

import java.util.Objects;

/** A text without the spans that were cut, read from front to back. */
public final class Cuts {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private int next;

    /**
     * Begins at the front.
     *
     * @param text the text
     * @param starts where the cut spans start, in order
     * @param ends where they end; they are disjoint
     */
    public Cuts(String text, int[] starts, int[] ends) {
        this.text = Objects.requireNonNull(text, "text");
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** {@return the text} */
    String text() {
        return text;
    }

    /** {@return what is left of a part of the text; no part may lie before the one asked for last} */
    String kept(int from, int to) {
        while (next < starts.length && ends[next] <= from) {
            next++;
        }
        if (next == starts.length || starts[next] >= to) {
            return text.substring(from, to);
        }
        StringBuilder kept = new StringBuilder();
        int at = from;
        for (int cut = next; cut < starts.length && starts[cut] < to; cut++) {
            kept.append(text, at, Math.max(at, starts[cut]));
            at = Math.max(at, ends[cut]);
        }
        return kept.append(text, Math.min(at, to), to).toString();
    }
}
