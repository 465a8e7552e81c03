package io.bluepencil;

import io.bluepencil.internal.config.Entry;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The settings in force: of each the one that was made last. Immutable. */
final class Settings {

    private static final int DEFAULT_BUDGET = 30;
    private static final long DEFAULT_MAX_INPUT_SIZE = 64L << 20;

    private final Map<String, Entry> entries;

    private Settings(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** {@return the settings that nobody has made} */
    static Settings defaults() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Entry.PRESET, Preset.STANDARD.id());
        values.put(Entry.BUDGET, Integer.toString(DEFAULT_BUDGET));
        values.put(Entry.CUT_ONLY_BOILERPLATE, "false");
        values.put(Entry.BLOCK_MODEL, "true");
        values.put(Entry.MAX_INPUT_SIZE, Long.toString(DEFAULT_MAX_INPUT_SIZE));
        values.put(Entry.ON_MALFORMED, OnMalformed.PASS.id());
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            entries.add(new Entry(value.getKey(), value.getValue(), Setting.BY_DEFAULT));
        }
        return new Settings(Map.of()).with(expand(entries));
    }

    /** {@return the entries, and behind each preset what it says of every label} */
    static List<Entry> expand(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            all.add(entry);
            if (entry.name().equals(Entry.PRESET)) {
                Set<Label> cut = Preset.of(entry.value()).orElseThrow().cut();
                for (Label label : Label.values()) {
                    String fate = cut.contains(label) ? Entry.CUT : Entry.KEEP;
                    all.add(new Entry(Entry.LABELS + label.id(), fate, entry.where()));
                }
            }
        }
        return all;
    }

    /** {@return these settings and, counting for more, others; presets among them are expanded} */
    Settings with(List<Entry> stronger) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        for (Entry entry : stronger) {
            all.put(entry.name(), entry);
        }
        return new Settings(all);
    }

    private String value(String name) {
        return Objects.requireNonNull(entries.get(name), name).value();
    }

    /** {@return these settings as options} */
    Options options(Config config) {
        Set<Label> cut = EnumSet.noneOf(Label.class);
        for (Label label : Label.values()) {
            if (value(Entry.LABELS + label.id()).equals(Entry.CUT)) {
                cut.add(label);
            }
        }
        Set<String> disabled = new TreeSet<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (Map.Entry<String, String> rule : rules().entrySet()) {
            if (rule.getKey().indexOf('.') >= 0) {
                numbers.put(rule.getKey(), Integer.valueOf(rule.getValue()));
            } else if (rule.getValue().equals(Entry.OFF)) {
                disabled.add(rule.getKey());
            }
        }
        return new Options(
                cut,
                disabled,
                numbers,
                Boolean.parseBoolean(value(Entry.CUT_ONLY_BOILERPLATE)),
                Boolean.parseBoolean(value(Entry.BLOCK_MODEL)),
                Integer.parseInt(value(Entry.BUDGET)),
                new Intake(
                        Long.parseLong(value(Entry.MAX_INPUT_SIZE)),
                        OnMalformed.of(value(Entry.ON_MALFORMED)).orElseThrow()),
                config);
    }

    /** {@return what was said of rules and their parameters, by {@code rule-id} and {@code rule-id.parameter}} */
    Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        for (Entry entry : entries.values()) {
            if (entry.name().startsWith(Entry.RULES)) {
                rules.put(entry.name().substring(Entry.RULES.length()), entry.value());
            }
        }
        return rules;
    }

    /** {@return all settings in their order, those of rules nobody has spoken of, too} */
    List<Setting> list(List<RuleSpec> rules) {
        List<Setting> all = new ArrayList<>();
        entries.values().stream()
                .filter(entry -> !entry.name().startsWith(Entry.RULES))
                .forEach(entry -> all.add(setting(entry)));
        for (RuleSpec rule : rules) {
            all.add(ruleSetting(rule.id(), Entry.ON));
            for (Parameter parameter : rule.parameters()) {
                all.add(ruleSetting(rule.id() + "." + parameter.name(), Integer.toString(parameter.defaultValue())));
            }
        }
        return all;
    }

    private Setting ruleSetting(String name, String byDefault) {
        Entry entry = entries.get(Entry.RULES + name);
        return entry == null ? new Setting(Entry.RULES + name, byDefault, Setting.BY_DEFAULT) : setting(entry);
    }

    static Setting setting(Entry entry) {
        return new Setting(entry.name(), entry.value(), entry.where());
    }
}
