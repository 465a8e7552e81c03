package io.bluepencil.internal.edit;

import java.util.List;

/**
 * What the editor made of a text.
 *
 * @param text the text without the cuts
 * @param decisions all decisions, by start offset; cut ones are disjoint
 * @param outcome how it went
 */
public record Edition(String text, List<Decision> decisions, Outcome outcome) {

    /** How the editing went. */
    public enum Outcome {
        /** There was no text. */
        EMPTY,
        /** Nothing was cut. */
        CLEAN,
        /** Something was cut. */
        CLEANED,
        /** Nothing but boilerplate was found. */
        ONLY_BOILERPLATE,
        /** So much was weakly marked that no weak mark was cut. */
        OVER_BUDGET,
        /** Cuts kept uncovering new ones; the text is unchanged. */
        UNSTABLE
    }
}
