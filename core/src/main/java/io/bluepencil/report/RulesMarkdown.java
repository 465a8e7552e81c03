package io.bluepencil.report;

import io.bluepencil.rule.Example;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.util.List;

/** Lists rules for a documentation. */
final class RulesMarkdown {

    private static final String MARKUP = "\\`*_{}[]<>#|&";

    private RulesMarkdown() {}

    /**
     * {@return all rules as Markdown}
     *
     * @param rules the rules
     */
    static String of(List<DocumentedRule> rules) {
        StringBuilder out = new StringBuilder("# Rules\n");
        out.append(
                "In the order in which they run. Each may be switched off, and its parameters set, but for those of the stage `page`:"
                        + " they tell which parts of a page are its article, and [selectors](configuration.md#selectors) count for more.\n");
        rules.forEach(rule -> append(rule, out));
        return out.toString();
    }

    private static void append(DocumentedRule documented, StringBuilder out) {
        RuleSpec rule = documented.spec();
        out.append("\n## ").append(rule.id()).append("\n\n");
        out.append(plain(rule.summary())).append("\n\n");
        out.append(plain(rule.why())).append("\n\n");
        out.append("Labels: ").append(documented.labels());
        out.append(". Confidence: ").append(documented.confidence());
        out.append(". Stage: ").append(rule.stage().id());
        out.append(". Since ").append(plain(rule.since())).append(".\n");
        appendParameters(rule, out);
        rule.examples().forEach(example -> append(example, out));
    }

    private static void appendParameters(RuleSpec rule, StringBuilder out) {
        if (!rule.parameters().isEmpty()) {
            out.append("\n| parameter | default | from | to | meaning |\n| --- | --- | --- | --- | --- |\n");
        }
        for (Parameter parameter : rule.parameters()) {
            out.append("| ").append(plain(parameter.name())).append(" | ").append(parameter.defaultValue());
            out.append(" | ").append(parameter.minimum()).append(" | ").append(parameter.maximum());
            out.append(" | ").append(plain(parameter.description())).append(" |\n");
        }
    }

    private static void append(Example example, StringBuilder out) {
        String text = Visible.escapeLines(example.markup());
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.append(example.isCounterExample() ? "\nStays:\n\n" : "\nWhat stands in `[- -]` is cut:\n\n");
        out.append(fence).append("text\n").append(text).append(text.endsWith("\n") ? "" : "\n");
        out.append(fence).append('\n');
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Visible.escape(text).toCharArray()) {
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
