package io.bluepencil.internal.edit;

import io.bluepencil.rule.Label;
import java.util.Set;

/**
 * What the editor may cut.
 *
 * @param cut labels that go
 * @param cutOnlyBoilerplate whether a document that is nothing but boilerplate is emptied, not returned unchanged
 * @param budgetPercent weakly marked characters that may go, in percent of the characters that the sure cuts leave
 */
public record Policy(Set<Label> cut, boolean cutOnlyBoilerplate, int budgetPercent) {}
