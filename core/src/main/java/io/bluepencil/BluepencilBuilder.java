package io.bluepencil;

import io.bluepencil.internal.config.Content;
import io.bluepencil.internal.config.Entry;
import io.bluepencil.internal.config.Section;
import io.bluepencil.internal.config.Site;
import io.bluepencil.internal.rules.Catalogue;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects what describes a {@link Bluepencil}. Not thread-safe. */
public final class BluepencilBuilder {

    private final List<Entry> said = new ArrayList<>();
    private final List<Rule> added = new ArrayList<>();
    private Config config = Config.EMPTY;

    BluepencilBuilder() {}

    private BluepencilBuilder say(String name, String value) {
        said.add(new Entry(name, value, Setting.BY_BUILDER));
        return this;
    }

    /**
     * Takes over what a configuration file says. Whatever this builder is told by its other methods counts for more than that, in
     * the sections of sites, too, and wherever it stands.
     *
     * @param value the configuration; of several the last one counts
     * @return this builder
     */
    public BluepencilBuilder config(Config value) {
        config = value;
        return this;
    }

    /**
     * Sets which labels are cut to those of a preset, forgetting what was said of labels before.
     *
     * @param preset the preset; {@link Preset#STANDARD} if this is never called
     * @return this builder
     */
    public BluepencilBuilder preset(Preset preset) {
        return say(Entry.PRESET, preset.id());
    }

    /**
     * Cuts a label that the preset keeps.
     *
     * @param label the label
     * @return this builder
     */
    public BluepencilBuilder cut(Label label) {
        return say(Entry.LABELS + label.id(), Entry.CUT);
    }

    /**
     * Keeps a label that the preset cuts.
     *
     * @param label the label
     * @return this builder
     */
    public BluepencilBuilder keep(Label label) {
        return say(Entry.LABELS + label.id(), Entry.KEEP);
    }

    /**
     * Switches a rule off.
     *
     * @param ruleId id of the rule; {@link #build()} throws if there is none
     * @return this builder
     */
    public BluepencilBuilder disable(String ruleId) {
        return say(Entry.RULES + ruleId, Entry.OFF);
    }

    /**
     * Switches a rule on that the configuration switches off.
     *
     * @param ruleId id of the rule; {@link #build()} throws if there is none
     * @return this builder
     */
    public BluepencilBuilder enable(String ruleId) {
        return say(Entry.RULES + ruleId, Entry.ON);
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
        return say(Entry.RULES + ruleId + "." + parameter, Integer.toString(value));
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
        return say(Entry.CUT_ONLY_BOILERPLATE, Boolean.toString(value));
    }

    /**
     * Says whether the block model helps to find the article of a page. Without it the rules choose the container of the article
     * alone, and cut what its markup says.
     *
     * @param value true, the default, to ask the model
     * @return this builder
     */
    public BluepencilBuilder blockModel(boolean value) {
        return say(Entry.BLOCK_MODEL, Boolean.toString(value));
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
        return say(Entry.BUDGET, Integer.toString(percent));
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
        return say(Entry.MAX_INPUT_SIZE, Long.toString(size));
    }

    /**
     * Says what happens to bytes that cannot be decoded.
     *
     * @param value the choice; {@link OnMalformed#PASS} by default
     * @return this builder
     */
    public BluepencilBuilder onMalformed(OnMalformed value) {
        return say(Entry.ON_MALFORMED, value.id());
    }

    /**
     * {@return the cleaner}
     *
     * @throws IllegalArgumentException if a rule or parameter that was named does not exist, or a value is out of range
     */
    public Bluepencil build() {
        List<Rule> rules = new ArrayList<>(Catalogue.rules());
        rules.addAll(added);
        List<Entry> own = Settings.expand(said);
        Section base = config.content().base();
        Settings settings =
                Settings.defaults().with(Settings.expand(base.entries())).with(own);
        check(settings.rules(), specs(rules));
        List<Site> sites = config.content().sites().stream()
                .map(site -> site.with(without(own, site.section())))
                .toList();
        Plan plan = new Plan(settings, new Content(Section.EMPTY, sites), rules);
        return new Bluepencil(plan.with(base.withEntries(List.of())));
    }

    /** What this builder has said counts for more than what is said of a site. */
    private static Section without(List<Entry> own, Section section) {
        Set<String> names = own.stream().map(Entry::name).collect(Collectors.toSet());
        return section.withEntries(Settings.expand(section.entries()).stream()
                .filter(entry -> !names.contains(entry.name()))
                .toList());
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

    private static void check(Map<String, String> settings, Map<String, RuleSpec> specs) {
        settings.forEach((key, value) -> {
            int dot = key.indexOf('.');
            String id = dot < 0 ? key : key.substring(0, dot);
            RuleSpec rule = Suggestion.find("rule", id, List.copyOf(specs.values()), RuleSpec::id);
            if (dot >= 0) {
                check(rule, key.substring(dot + 1), Integer.parseInt(value));
            }
        });
    }

    private static void check(RuleSpec rule, String name, int value) {
        Parameter parameter = Suggestion.find("parameter of " + rule.id(), name, rule.parameters(), Parameter::name);
        if (value < parameter.minimum() || value > parameter.maximum()) {
            throw new IllegalArgumentException(rule.id() + "." + name + " = " + value + " is not in "
                    + parameter.minimum() + " .. " + parameter.maximum());
        }
    }
}
