package io.bluepencil.cli;

import io.bluepencil.report.Ink;
import io.bluepencil.report.PhraseCoverage;
import io.bluepencil.report.RuleReference;
import java.util.Locale;

/** In which form rules are listed. */
enum RuleFormat {
    /** For people. */
    TEXT,
    /** For programs: an array of objects. */
    JSON,
    /** For a documentation. */
    MARKDOWN;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String render(RuleReference rules, Ink ink) {
        return switch (this) {
            case TEXT -> rules.text(ink);
            case JSON -> rules.json();
            case MARKDOWN -> rules.markdown();
        };
    }

    String coverage() {
        return switch (this) {
            case TEXT -> PhraseCoverage.text();
            case JSON -> PhraseCoverage.json();
            case MARKDOWN -> PhraseCoverage.markdown();
        };
    }
}
