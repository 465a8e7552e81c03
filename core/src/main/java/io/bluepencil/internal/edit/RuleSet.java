package io.bluepencil.internal.edit;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.List;
import java.util.Map;

/**
 * The rules in force with their settings.
 *
 * @param rules the rules, in the order in which they win ties
 * @param settings values that the user set, by {@code rule-id.parameter}
 */
public record RuleSet(List<Rule> rules, Map<String, Integer> settings) {

    /** Copies both collections. */
    public RuleSet {
        rules = List.copyOf(rules);
        settings = Map.copyOf(settings);
    }

    /** Runs all rules, stage by stage. */
    MarkSheet mark(Document document) {
        MarkSheet sheet = new MarkSheet(document, this);
        for (Stage stage : Stage.values()) {
            for (Rule rule : rules) {
                if (rule.spec().stage() == stage) {
                    sheet.startRule(rule.spec());
                    rule.mark(document, sheet);
                }
            }
            sheet.endStage();
        }
        return sheet;
    }

    int value(RuleSpec rule, Parameter parameter) {
        return settings.getOrDefault(rule.id() + "." + parameter.name(), parameter.defaultValue());
    }
}
