package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
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

    /** The phrase in the examples of the rule for own phrases, which marks nothing unless somebody lists it. */
    private static final Config OWN_PHRASE =
            Config.parse("bluepencil.yaml", "phrases: {ad: [Only in the Valley News app]}");

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
                    confidences(spec, Bluepencil.builder().config(OWN_PHRASE).build()));
        }
        return new DocumentedRule(spec, confidences);
    }

    private static Set<Confidence> confidences(RuleSpec spec, Bluepencil pencil) {
        Set<Confidence> confidences = EnumSet.noneOf(Confidence.class);
        for (Example example : spec.examples()) {
            pencil.clean(example.source()).marks().stream()
                    .filter(mark -> mark.ruleId().equals(spec.id()))
                    .map(Mark::confidence)
                    .forEach(confidences::add);
        }
        return confidences;
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
