package io.bluepencil.internal.config;

import io.bluepencil.rule.RuleSpec;
import java.util.List;

/**
 * The names that a file may use besides those of its own format and of labels.
 *
 * @param presets ids of presets
 * @param onMalformed ids of what may happen to bytes that cannot be decoded
 * @param rules all rules
 */
public record Vocabulary(List<String> presets, List<String> onMalformed, List<RuleSpec> rules) {

    /** Copies the lists. */
    public Vocabulary {
        presets = List.copyOf(presets);
        onMalformed = List.copyOf(onMalformed);
        rules = List.copyOf(rules);
    }
}
