package io.bluepencil.internal.edit;

import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Set;

/**
 * What the editor may cut.
 *
 * @param cut labels that go
 * @param cutOnlyBoilerplate whether a document that is nothing but boilerplate is emptied, not returned unchanged
 * @param budgetPercent weakly marked characters that may go, in percent of the characters that the sure cuts leave
 * @param protectedLines lines that never go
 */
public record Policy(Set<Label> cut, boolean cutOnlyBoilerplate, int budgetPercent, List<LinePattern> protectedLines) {

    /** Copies the list. */
    public Policy {
        protectedLines = List.copyOf(protectedLines);
    }
}
