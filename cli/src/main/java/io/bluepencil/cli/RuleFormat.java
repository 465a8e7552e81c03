package io.bluepencil.cli;

import io.bluepencil.rule.RuleSpec;
import java.util.List;
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

    String render(List<RuleSpec> rules) {
        return switch (this) {
            case TEXT -> RulesText.of(rules);
            case JSON -> RulesJson.of(rules);
            case MARKDOWN -> RulesMarkdown.of(rules);
        };
    }
}
