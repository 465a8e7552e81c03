package io.bluepencil.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A short document that shows what a rule cuts, or that it must keep: documentation and test at once.
 *
 * <p>What goes stands between {@code [-} and {@code -]}: with the preset standard, or with body-only if standard cuts none of the
 * rule's labels. An example without such brackets is a counter-example.
 *
 * @param markup the document with its brackets
 */
public record Example(String markup) {

    private static final String OPEN = "[-";
    private static final String CLOSE = "-]";

    /** {@return the document without the brackets} */
    public String source() {
        return markup.replace(OPEN, "").replace(CLOSE, "");
    }

    /** {@return whether nothing in the example goes} */
    public boolean isCounterExample() {
        return !markup.contains(OPEN);
    }

    /**
     * {@return the bracketed pieces of {@link #source()}, in order; empty for a counter-example}
     *
     * @throws IllegalArgumentException if a bracket is not closed
     */
    public List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int open = markup.indexOf(OPEN);
        while (open >= 0) {
            int close = markup.indexOf(CLOSE, open);
            if (close < 0) {
                throw new IllegalArgumentException("no " + CLOSE + " behind offset " + open + " of example: " + markup);
            }
            pieces.add(markup.substring(open + OPEN.length(), close));
            open = markup.indexOf(OPEN, close);
        }
        return pieces;
    }
}
