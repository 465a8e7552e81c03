package io.bluepencil.internal.config;

import io.bluepencil.internal.config.Page.Member;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the settings that may be made for all sources and for those of one site. */
final class SectionReader {

    private static final List<String> LABELS =
            Arrays.stream(Label.values()).map(Label::id).toList();

    private final Page page;
    private final Vocabulary vocabulary;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<ProtectedLine> protectedLines = new ArrayList<>();
    private final List<Selector> selectors = new ArrayList<>();

    SectionReader(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
    }

    /** {@return what reads each setting, by its name} */
    Map<String, Consumer<Member>> settings() {
        Map<String, Consumer<Member>> settings = new LinkedHashMap<>();
        settings.put(Entry.PRESET, it -> word(it, vocabulary.presets()));
        settings.put("labels", this::labels);
        settings.put("rules", this::rules);
        settings.put(Entry.BUDGET, it -> number(it, 0, 100));
        settings.put(Entry.CUT_ONLY_BOILERPLATE, this::flag);
        settings.put(Entry.BLOCK_MODEL, this::flag);
        settings.put(Entry.ON_MALFORMED, it -> word(it, vocabulary.onMalformed()));
        settings.put("phrases", this::phrases);
        settings.put("protect", this::protect);
        settings.put("selectors", new SelectorReader(page, selectors)::read);
        return settings;
    }

    /** {@return what was read; the preset comes first, wherever it stands, for it sets all labels} */
    Section section() {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort((one, other) -> Boolean.compare(isPreset(other), isPreset(one)));
        return new Section(ordered, phrases, protectedLines, selectors);
    }

    private static boolean isPreset(Entry entry) {
        return entry.name().equals(Entry.PRESET);
    }

    void number(Member setting, long minimum, long maximum) {
        page.number(setting.value(), setting.key(), minimum, maximum, value -> add(setting.key(), value, setting));
    }

    void word(Member setting, List<String> known) {
        page.word(setting.value(), setting.key(), known, value -> add(setting.key(), value, setting));
    }

    void flag(Member setting) {
        page.flag(setting.value(), setting.key(), value -> add(setting.key(), value.toString(), setting));
    }

    private void add(String name, String value, Member member) {
        entries.add(new Entry(name, value, page.where(member.keyNode())));
    }

    private void labels(Member setting) {
        page.members(setting.value(), "labels", "caption: cut", it -> {
            if (isLabel(it)) {
                List<String> fates = List.of(Entry.CUT, Entry.KEEP);
                page.word(it.value(), "label " + it.key(), fates, fate -> add(Entry.LABELS + it.key(), fate, it));
            }
        });
    }

    private boolean isLabel(Member member) {
        boolean known = LABELS.contains(member.key());
        if (!known) {
            page.mistake(member.keyNode(), Suggestion.unknown("label", member.key(), LABELS));
        }
        return known;
    }

    private void rules(Member setting) {
        page.members(setting.value(), "rules", "gallery: off", it -> {
            int dot = it.key().indexOf('.');
            String id = dot < 0 ? it.key() : it.key().substring(0, dot);
            Optional<RuleSpec> rule =
                    find(it.keyNode(), "rule", id, vocabulary.rules().get(), RuleSpec::id);
            if (dot < 0) {
                rule.ifPresent(spec -> ruleSwitch(it));
            } else {
                rule.ifPresent(spec -> parameter(it, spec, it.key().substring(dot + 1)));
            }
        });
    }

    /** What older readers of YAML make of {@code on} and {@code off} is understood, too. */
    private void ruleSwitch(Member member) {
        List<String> fates = List.of(Entry.ON, Entry.OFF);
        Consumer<String> taker = fate -> add(Entry.RULES + member.key(), fate, member);
        Page.flag(member.value())
                .ifPresentOrElse(
                        on -> taker.accept(on ? Entry.ON : Entry.OFF),
                        () -> page.word(member.value(), "rule " + member.key(), fates, taker));
    }

    private void parameter(Member member, RuleSpec rule, String name) {
        String what = "parameter of rule " + rule.id();
        find(member.keyNode(), what, name, rule.parameters(), Parameter::name)
                .ifPresent(parameter -> page.number(
                        member.value(),
                        member.key(),
                        parameter.minimum(),
                        parameter.maximum(),
                        value -> add(Entry.RULES + member.key(), value, member)));
    }

    private <T> Optional<T> find(Node at, String what, String name, List<T> values, Function<T, String> nameOf) {
        Optional<T> found = values.stream()
                .filter(value -> nameOf.apply(value).equals(name))
                .findFirst();
        if (found.isEmpty()) {
            page.mistake(
                    at,
                    Suggestion.unknown(what, name, values.stream().map(nameOf).toList()));
        }
        return found;
    }

    private void phrases(Member setting) {
        page.members(setting.value(), "phrases", "ad: [Only in our app]", it -> {
            if (isLabel(it)) {
                Label label = Label.of(it.key()).orElseThrow();
                page.items(
                        it.value(),
                        "phrases of label " + it.key(),
                        item -> new PhraseReader(page, label, phrases::add).read(item));
            }
        });
    }

    private void protect(Member setting) {
        String what = "a protected line";
        page.items(
                setting.value(),
                setting.key(),
                item -> page.text(item, what, pattern -> {
                    if (PhraseReader.hasWord(page, item, what, pattern)) {
                        protectedLines.add(new ProtectedLine(pattern, page.where(item)));
                    }
                }));
    }
}
