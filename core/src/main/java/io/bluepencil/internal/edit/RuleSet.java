package io.bluepencil.internal.edit;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules in force with their settings. Immutable. */
public final class RuleSet {

    private final List<Rule> rules;
    private final Map<String, Integer> settings;
    private final List<List<Rule>> stages;

    /**
     * Makes it.
     *
     * @param rules the rules, in the order in which they win ties
     * @param settings values that the user set, by {@code rule-id.parameter}
     */
    public RuleSet(List<Rule> rules, Map<String, Integer> settings) {
        this.rules = List.copyOf(rules);
        this.settings = Map.copyOf(settings);
        this.stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(of(stage, rules));
        }
    }

    /** {@return the rules, in the order in which they win ties} */
    public List<Rule> rules() {
        return rules;
    }

    /** Runs all rules, stage by stage. */
    private static List<Rule> of(Stage stage, List<Rule> rules) {
        List<Rule> some = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.spec().stage() == stage) {
                some.add(rule);
            }
        }
        return some;
    }

    MarkSheet mark(Document document) {
        MarkSheet sheet = new MarkSheet(document, this);
        for (List<Rule> stage : stages) {
            for (Rule rule : stage) {
                sheet.startRule(rule.spec());
                rule.mark(document, sheet);
            }
            sheet.endStage();
        }
        return sheet;
    }

    int value(RuleSpec rule, Parameter parameter) {
        return settings.isEmpty()
                ? parameter.defaultValue()
                : settings.getOrDefault(rule.id() + "." + parameter.name(), parameter.defaultValue());
    }
}
