package io.bluepencil.report;

import io.bluepencil.report.Ink.Part;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;

/**
 * Tells people of rules.
 *
 * @param ink how it is set off what is cut in examples
 */
record RulesText(Ink ink) {

    private static final String OPEN = "[-";
    private static final String CLOSE = "-]";

    String of(DocumentedRule documented) {
        RuleSpec rule = documented.spec();
        StringBuilder out = new StringBuilder();
        out.append(ink.set(Part.STRONG, rule.id())).append('\n');
        out.append("  ").append(Visible.escape(rule.summary())).append('\n');
        out.append("  why: ").append(Visible.escape(rule.why())).append('\n');
        out.append("  labels: ").append(documented.labels());
        out.append("; confidence: ").append(documented.confidence());
        out.append("; stage: ").append(rule.stage().id());
        out.append("; since ").append(Visible.escape(rule.since())).append('\n');
        rule.parameters().forEach(parameter -> append(parameter, out));
        rule.examples().forEach(example -> append(example, out));
        return out.toString();
    }

    private static void append(Parameter parameter, StringBuilder out) {
        out.append("  parameter ").append(parameter.name()).append(" = ").append(parameter.defaultValue());
        out.append(" (")
                .append(parameter.minimum())
                .append(" .. ")
                .append(parameter.maximum())
                .append("): ");
        out.append(Visible.escape(parameter.description())).append('\n');
    }

    private void append(Example example, StringBuilder out) {
        out.append("  ").append(title(example)).append(":\n");
        String markup = Visible.escapeLines(example.markup());
        String shown = ink == Ink.PLAIN ? markup : struck(markup);
        shown.lines().forEach(line -> out.append("    | ").append(line).append('\n'));
    }

    private String title(Example example) {
        if (example.isCounterExample()) {
            return "stays";
        }
        return ink == Ink.PLAIN ? "cut is what stands in [- -]" : "cut is what is struck out";
    }

    /** A piece may reach over lines; each line is struck out by itself. */
    private String struck(String markup) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (String line : markup.lines().toList()) {
            out.append(open ? ink.on(Part.STRUCK) : "");
            out.append(line.replace(OPEN, ink.on(Part.STRUCK)).replace(CLOSE, ink.off()));
            open = line.lastIndexOf(OPEN) > line.lastIndexOf(CLOSE) || (open && !line.contains(CLOSE));
            out.append(open ? ink.off() : "").append('\n');
        }
        return out.toString();
    }
}
