package io.bluepencil.internal.config;

import io.bluepencil.rule.RuleSpec;
import java.util.List;
import java.util.function.Supplier;

/**
 * The names that a file may use besides those of its own format and of labels.
 *
 * @param presets ids of presets
 * @param onMalformed ids of what may happen to bytes that cannot be decoded
 * @param links ids of what may become of links
 * @param rules all rules; they take a while to load, and most files do not speak of them
 */
public record Vocabulary(
        List<String> presets, List<String> onMalformed, List<String> links, Supplier<List<RuleSpec>> rules) {

    /** Ids of the forms in which results are written, which are no business of what is read here. */
    static final List<String> OUTPUT_FORMATS = List.of("text", "markdown", "html", "json");

    /** Copies the lists. */
    public Vocabulary {
        presets = List.copyOf(presets);
        onMalformed = List.copyOf(onMalformed);
        links = List.copyOf(links);
    }
}
