package io.bluepencil.internal.edit;

import io.bluepencil.rule.Finding;

/**
 * What the editor decided on one mark.
 *
 * @param start offset in the source of the first character: of the cut span, or of the marked text if it stays
 * @param end offset behind the last one
 * @param line line of the source on which the marked text starts, from 1
 * @param ruleId the rule that marked it
 * @param finding what the rule said
 * @param keptBecause why the text stays, empty if it was cut
 */
public record Decision(int start, int end, int line, String ruleId, Finding finding, String keptBecause) {

    /** {@return whether the text was cut} */
    public boolean cut() {
        return keptBecause.isEmpty();
    }

    Decision keptBecause(String reason) {
        return new Decision(start, end, line, ruleId, finding, reason);
    }

    Decision at(int newStart, int newEnd) {
        return new Decision(newStart, newEnd, line, ruleId, finding, keptBecause);
    }
}
