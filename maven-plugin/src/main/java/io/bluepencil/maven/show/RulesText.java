package io.bluepencil.maven.show;

import io.bluepencil.maven.settings.Setting;
import io.bluepencil.report.Visible;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people of the settings and rules of a build. */
final class RulesText {

    private static final int MANY_LABELS = 5;

    private final List<String> lines = new ArrayList<>();

    private RulesText() {}

    static List<String> lines(EffectiveRules rules, RulesView view) {
        RulesText text = new RulesText();
        text.add("Bluepencil " + rules.version() + ", fingerprint " + rules.fingerprint());
        text.title("Settings");
        text.settings(view.settings());
        view.executions().forEach((name, settings) -> {
            text.title("Settings of " + name + " only");
            text.settings(settings);
        });
        text.title("Labels");
        text.settings(rules.labels());
        text.title("Rules");
        rules.rules().forEach(text::rule);
        if (!rules.own().isEmpty()) {
            text.title("Own phrases, protected lines, sites");
            text.settings(rules.own());
        }
        return text.lines;
    }

    private void add(String line) {
        lines.add(Visible.escape(line));
    }

    private void title(String title) {
        add("");
        add(title);
    }

    private void settings(List<Setting> settings) {
        int width = settings.stream()
                .mapToInt(setting -> setting.name().length())
                .max()
                .orElse(0);
        settings.forEach(setting -> add("  " + pad(setting.name(), width) + " = " + told(setting)));
    }

    private static String pad(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private static String told(Setting setting) {
        return (setting.value().isEmpty() ? "(none)" : setting.value()) + "  [" + setting.origin() + "]";
    }

    /** Rules that look for phrases can give almost any label. */
    private static String labels(Set<Label> labels) {
        return labels.size() > MANY_LABELS
                ? labels.size() + " labels"
                : labels.stream().map(Label::id).collect(Collectors.joining(", "));
    }

    private void rule(EffectiveRules.EffectiveRule rule) {
        add("  " + rule.spec().id() + " = " + told(rule.fate()));
        add("    " + rule.spec().summary() + " (" + labels(rule.spec().labels()) + ")");
        for (int i = 0; i < rule.parameters().size(); i++) {
            Parameter parameter = rule.spec().parameters().get(i);
            String range = parameter.minimum() + " .. " + parameter.maximum();
            Setting setting = rule.parameters().get(i);
            add("    " + setting.name() + " = " + told(setting) + " " + range + ": " + parameter.description());
        }
    }
}
