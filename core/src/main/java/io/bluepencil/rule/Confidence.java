package io.bluepencil.rule;

import java.util.Locale;

/** How sure a rule is of a mark. */
public enum Confidence {
    /** One signal that is sometimes wrong: protected prose is not cut for it, and it counts against the budget. */
    WEAK,
    /** Right but for freak cases: cut even from prose, and exempt from the budget. */
    HIGH;

    /** {@return the name used in reports, {@code weak} or {@code high}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
