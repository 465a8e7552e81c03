package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Verdict;

/**
 * Shows documents as proofs are corrected: the text with line numbers, what is cut struck out, and in the margin which rule said it
 * and why. Immutable.
 *
 * @param scope which marks are told
 * @param ink how what is cut is set off
 * @param width columns of the page; East Asian wide characters and emoji take two; at least {@value #NARROWEST} are used, at most
 *     {@value #WIDEST}
 */
public record Proof(Scope scope, Ink ink, int width) {

    static final int NARROWEST = 60;
    static final int WIDEST = 150;

    /**
     * {@return the document, with a line that sums it up below; of one that was skipped only that line}
     *
     * @param cleaned the document
     */
    public String of(Cleaned cleaned) {
        String summary = ink.set(Ink.Part.STRONG, Explanation.summary(cleaned)) + "\n";
        if (cleaned.verdict() == Verdict.SKIPPED || cleaned.source().isBlank()) {
            return summary;
        }
        int columns = Math.max(NARROWEST, Math.min(width, WIDEST));
        return new ProofPage(cleaned, scope, ink, columns).print() + "\n" + summary;
    }
}
