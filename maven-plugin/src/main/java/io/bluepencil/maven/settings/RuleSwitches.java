package io.bluepencil.maven.settings;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules run, and with which numbers.
 *
 * @param entries {@code on} or {@code off} by id of a rule, and numbers by {@code rule-id.parameter}
 * @param disable ids of rules that are switched off, unless an entry switches them on again
 */
record RuleSwitches(Map<String, Setting> entries, List<String> disable) {

    /**
     * Tells a builder.
     *
     * @param builder the builder; it checks ids, parameters and ranges itself when it builds
     * @throws UsageException if a value is none
     * @throws IllegalArgumentException if there is no such rule
     */
    void apply(BluepencilBuilder builder) {
        Set<String> off = new TreeSet<>(disable);
        entries.values().forEach(entry -> {
            int dot = entry.name().indexOf('.');
            if (dot >= 0) {
                builder.set(entry.name().substring(0, dot), entry.name().substring(dot + 1), number(entry));
            } else if (isOn(entry)) {
                requireRule(entry.name());
                off.remove(entry.name());
                builder.enable(entry.name());
            } else {
                off.add(entry.name());
            }
        });
        off.forEach(builder::disable);
    }

    private static boolean isOn(Setting entry) {
        return switch (entry.value()) {
            case "on" -> true;
            case "off" -> false;
            default ->
                throw new UsageException(
                        "rule '" + entry.name() + "' can be 'on' or 'off', not '" + entry.value() + "'");
        };
    }

    private static int number(Setting entry) {
        try {
            return Integer.parseInt(entry.value());
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "rule parameter '" + entry.name() + "' must be a whole number, not '" + entry.value() + "'");
        }
    }

    private static void requireRule(String id) {
        Suggestion.find("rule", id, Bluepencil.standard().rules(), RuleSpec::id);
    }
}
