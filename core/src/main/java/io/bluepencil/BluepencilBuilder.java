package io.bluepencil;

import io.bluepencil.internal.rules.Catalogue;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what describes a {@link Bluepencil}. Not thread-safe. */
public final class BluepencilBuilder {

    private final Set<Label> cut = EnumSet.copyOf(Preset.STANDARD.cut());
    private final Set<String> disabled = new TreeSet<>();
    private final Map<String, Integer> settings = new TreeMap<>();
    private final List<Rule> added = new ArrayList<>();
    private boolean cutOnlyBoilerplate;
    private int budgetPercent = 30;
    private long maxInputSize = 64L << 20;
    private OnMalformed onMalformed = OnMalformed.PASS;

    BluepencilBuilder() {}

    /**
     * Sets which labels are cut to those of a preset, forgetting what was said of labels before.
     *
     * @param preset the preset; {@link Preset#STANDARD} if this is never called
     * @return this builder
     */
    public BluepencilBuilder preset(Preset preset) {
        cut.clear();
        cut.addAll(preset.cut());
        return this;
    }

    /**
     * Cuts a label that the preset keeps.
     *
     * @param label the label
     * @return this builder
     */
    public BluepencilBuilder cut(Label label) {
        cut.add(label);
        return this;
    }

    /**
     * Keeps a label that the preset cuts.
     *
     * @param label the label
     * @return this builder
     */
    public BluepencilBuilder keep(Label label) {
        cut.remove(label);
        return this;
    }

    /**
     * Switches a rule off.
     *
     * @param ruleId id of the rule; {@link #build()} throws if there is none
     * @return this builder
     */
    public BluepencilBuilder disable(String ruleId) {
        disabled.add(ruleId);
        return this;
    }

    /**
     * Sets a parameter of a rule.
     *
     * @param ruleId id of the rule
     * @param parameter name of the parameter
     * @param value its value; {@link #build()} throws if it is out of range, or if rule or parameter do not exist
     * @return this builder
     */
    public BluepencilBuilder set(String ruleId, String parameter, int value) {
        settings.put(ruleId + "." + parameter, value);
        return this;
    }

    /**
     * Adds a rule of one's own, behind all others of its stage.
     *
     * @param rule the rule
     * @return this builder
     */
    public BluepencilBuilder add(Rule rule) {
        added.add(rule);
        return this;
    }

    /**
     * Says whether a document that is nothing but boilerplate is emptied.
     *
     * @param value true to empty it; false, the default, to return it unchanged
     * @return this builder
     */
    public BluepencilBuilder cutOnlyBoilerplate(boolean value) {
        cutOnlyBoilerplate = value;
        return this;
    }

    /**
     * Sets how much may be cut on weak signals.
     *
     * @param percent characters that weak marks may take, in percent of those that the sure cuts leave; 30 by default
     * @return this builder
     * @throws IllegalArgumentException if it is not in 0 .. 100
     */
    public BluepencilBuilder budgetPercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("budget " + percent + " is not in 0 .. 100 percent");
        }
        budgetPercent = percent;
        return this;
    }

    /**
     * Sets how large a source may be.
     *
     * @param size largest number of bytes, after decompression; 64 MiB by default; a larger source is passed through
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public BluepencilBuilder maxInputSize(long size) {
        if (size <= 0) {
            throw new IllegalArgumentException("the maximum input size must be positive, not " + size);
        }
        maxInputSize = size;
        return this;
    }

    /**
     * Says what happens to bytes that cannot be decoded.
     *
     * @param value the choice; {@link OnMalformed#PASS} by default
     * @return this builder
     */
    public BluepencilBuilder onMalformed(OnMalformed value) {
        onMalformed = value;
        return this;
    }

    /**
     * {@return the cleaner}
     *
     * @throws IllegalArgumentException if a rule or parameter that was named does not exist, or a value is out of range
     */
    public Bluepencil build() {
        List<Rule> all = new ArrayList<>(Catalogue.rules());
        all.addAll(added);
        Map<String, RuleSpec> specs = specs(all);
        disabled.forEach(id -> rule(id, specs));
        settings.forEach((key, value) -> check(key, value, specs));
        List<Rule> enabled = all.stream()
                .filter(rule -> !disabled.contains(rule.spec().id()))
                .toList();
        Options options =
                new Options(cut, disabled, settings, cutOnlyBoilerplate, budgetPercent, maxInputSize, onMalformed);
        return new Bluepencil(options, enabled);
    }

    private static Map<String, RuleSpec> specs(List<Rule> rules) {
        Map<String, RuleSpec> specs = new TreeMap<>();
        for (Rule rule : rules) {
            if (specs.put(rule.spec().id(), rule.spec()) != null) {
                throw new IllegalArgumentException(
                        "two rules have the id '" + rule.spec().id() + "'");
            }
        }
        return specs;
    }

    private static RuleSpec rule(String id, Map<String, RuleSpec> specs) {
        return Suggestion.find("rule", id, List.copyOf(specs.values()), RuleSpec::id);
    }

    private static void check(String key, int value, Map<String, RuleSpec> specs) {
        int dot = key.indexOf('.');
        RuleSpec rule = rule(key.substring(0, dot), specs);
        Parameter parameter = Suggestion.find(
                "parameter of " + rule.id(), key.substring(dot + 1), rule.parameters(), Parameter::name);
        if (value < parameter.minimum() || value > parameter.maximum()) {
            throw new IllegalArgumentException(
                    key + " = " + value + " is not in " + parameter.minimum() + " .. " + parameter.maximum());
        }
    }
}
