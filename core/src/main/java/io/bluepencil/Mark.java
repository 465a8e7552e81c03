package io.bluepencil;

import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;

/**
 * What a rule said about a piece of the source, and what came of it.
 *
 * @param start offset in the source of the first character, in UTF-16 units
 * @param end offset behind the last character
 * @param line line on which the marked text starts, counted from 1
 * @param removed the characters from {@code start} to {@code end}; if {@link #cut()}, with the line end and blank lines that
 *     went with them
 * @param ruleId the rule that marked it
 * @param finding what the rule said
 * @param keptBecause why the text stays although it is marked; empty if it was cut
 */
public record Mark(int start, int end, int line, String removed, String ruleId, Finding finding, String keptBecause) {

    /** {@return whether the text was cut} */
    public boolean cut() {
        return keptBecause.isEmpty();
    }

    /** {@return what the text is} */
    public Label label() {
        return finding.label();
    }

    /** {@return how sure the rule is} */
    public Confidence confidence() {
        return finding.confidence();
    }

    /** {@return why, in words} */
    public String reason() {
        return finding.reason();
    }

    /** {@return what the reason rests on; may be empty} */
    public String evidence() {
        return finding.evidence();
    }
}
