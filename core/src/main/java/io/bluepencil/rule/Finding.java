package io.bluepencil.rule;

import java.util.Objects;

/**
 * What a rule has to say about a piece of text.
 *
 * @param label what the text is
 * @param confidence how sure the rule is
 * @param reason why, in words a reader of the article understands
 * @param evidence what the reason rests on: a phrase, a line number, a measured figure; may be empty
 */
public record Finding(Label label, Confidence confidence, String reason, String evidence) {

    /**
     * Checks that nothing is missing.
     *
     * @param label what the text is
     * @param confidence how sure the rule is
     * @param reason why, in words a reader of the article understands
     * @param evidence what the reason rests on: a phrase, a line number, a measured figure; may be empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reason is blank
     */
    public Finding {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(evidence, "evidence");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding needs a reason");
        }
    }

    /**
     * {@return a finding that is right but for freak cases}
     *
     * @param label what the text is
     * @param reason why, not blank
     * @param evidence what the reason rests on, may be empty
     */
    public static Finding high(Label label, String reason, String evidence) {
        return new Finding(label, Confidence.HIGH, reason, evidence);
    }

    /**
     * {@return a finding that rests on one signal, which is sometimes wrong}
     *
     * @param label what the text is
     * @param reason why, not blank
     * @param evidence what the reason rests on, may be empty
     */
    public static Finding weak(Label label, String reason, String evidence) {
        return new Finding(label, Confidence.WEAK, reason, evidence);
    }
}
