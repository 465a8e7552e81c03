package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What there is to say of a rule.
 *
 * @param spec its declaration
 * @param confidences how sure it is of its marks, as its examples show
 */
record DocumentedRule(RuleSpec spec, Set<Confidence> confidences) {

    /** What the examples of rules say that mark nothing unless somebody says what. */
    private static final Config SAID = Config.parse(
            "bluepencil.yaml",
            "phrases: {ad: [Only in the Valley News app]}\nselectors: {strip: [p.fact-of-the-day], body: [div.story]}");

    /**
     * {@return what there is to say of a rule}
     *
     * @param spec its declaration
     * @param pencil a cleaner that has the rule
     */
    static DocumentedRule of(RuleSpec spec, Bluepencil pencil) {
        Set<Confidence> confidences = confidences(spec, pencil);
        if (confidences.isEmpty()) {
            confidences.addAll(
                    confidences(spec, Bluepencil.builder().config(SAID).build()));
        }
        return new DocumentedRule(spec, confidences);
    }

    private static Set<Confidence> confidences(RuleSpec spec, Bluepencil pencil) {
        Set<Confidence> confidences = EnumSet.noneOf(Confidence.class);
        for (Example example : spec.examples()) {
            pencil.clean(source(spec, example)).marks().stream()
                    .filter(mark -> mark.ruleId().equals(spec.id()))
                    .map(Mark::confidence)
                    .forEach(confidences::add);
        }
        return confidences;
    }

    private static Source source(RuleSpec spec, Example example) {
        Source source = Source.text("example", example.source());
        return spec.stage() == Stage.PAGE ? source.asHtml("") : source;
    }

    List<String> labelIds() {
        return spec.labels().stream().map(Label::id).toList();
    }

    List<String> confidenceIds() {
        return confidences.stream().map(Confidence::id).toList();
    }

    String labels() {
        return spec.labels().size() == Label.values().length ? "any" : String.join(", ", labelIds());
    }

    String confidence() {
        return String.join(" or ", confidenceIds());
    }
}
