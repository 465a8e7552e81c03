package io.bluepencil.report;

import io.bluepencil.Bluepencil;
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

    /**
     * {@return what there is to say of a rule}
     *
     * @param spec its declaration
     * @param pencil a cleaner that has the rule
     */
    static DocumentedRule of(RuleSpec spec, Bluepencil pencil) {
        Set<Confidence> confidences = EnumSet.noneOf(Confidence.class);
        for (Example example : spec.examples()) {
            pencil.clean(example.source()).marks().stream()
                    .filter(mark -> mark.ruleId().equals(spec.id()))
                    .map(Mark::confidence)
                    .forEach(confidences::add);
        }
        return new DocumentedRule(spec, confidences);
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
