package io.bluepencil.cli;

import java.util.Locale;

/** When a check fails. */
enum FailOn {
    /** Never: findings are only printed. */
    NEVER,
    /** When something would be cut. */
    FINDING,
    /** Also when a file could not be judged: not decoded, too large, nothing but boilerplate, or over the budget. */
    DOUBT;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
