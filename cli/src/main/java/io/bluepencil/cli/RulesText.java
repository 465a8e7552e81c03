package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.util.List;
import java.util.stream.Collectors;

/** Lists rules for people. */
final class RulesText {

    private RulesText() {}

    /**
     * {@return all rules as text}
     *
     * @param rules the rules
     */
    static String of(List<RuleSpec> rules) {
        return rules.stream().map(RulesText::of).collect(Collectors.joining("\n"));
    }

    private static String of(RuleSpec rule) {
        StringBuilder out = new StringBuilder();
        out.append(rule.id()).append('\n');
        out.append("  ").append(Visible.escape(rule.summary())).append('\n');
        out.append("  why: ").append(Visible.escape(rule.why())).append('\n');
        out.append("  labels: ")
                .append(labels(rule))
                .append("; stage: ")
                .append(rule.stage().id());
        out.append("; since ").append(Visible.escape(rule.since())).append('\n');
        for (Parameter parameter : rule.parameters()) {
            out.append("  parameter ").append(parameter.name()).append(" = ").append(parameter.defaultValue());
            out.append(" (")
                    .append(parameter.minimum())
                    .append(" .. ")
                    .append(parameter.maximum())
                    .append("): ");
            out.append(Visible.escape(parameter.description())).append('\n');
        }
        for (Example example : rule.examples()) {
            out.append(example.isCounterExample() ? "  stays:\n" : "  cut is what stands in [- -]:\n");
            Visible.escapeLines(example.markup())
                    .lines()
                    .forEach(line -> out.append("    | ").append(line).append('\n'));
        }
        return out.toString();
    }

    static String labels(RuleSpec rule) {
        return rule.labels().stream().map(Label::id).collect(Collectors.joining(", "));
    }
}
