package io.bluepencil;

import io.bluepencil.internal.edit.Decision;
import io.bluepencil.internal.edit.Edition;
import io.bluepencil.internal.edit.Editor;
import io.bluepencil.internal.edit.Policy;
import io.bluepencil.internal.edit.RuleSet;
import io.bluepencil.internal.extract.PageSpecs;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Strips boilerplate out of scraped news and says for every cut why.
 *
 * <pre>{@code
 * Bluepencil pencil = Bluepencil.standard();
 * Cleaned cleaned = pencil.clean(text);
 * for (Mark mark : cleaned.marks()) {
 *     System.out.println(mark.line() + ": " + mark.label() + " " + mark.reason());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and share it. Cleaning is deterministic, idempotent, and takes time and memory linear
 * in the length of the document.
 */
public final class Bluepencil {

    private final Plan plan;
    private final Options options;
    private final RuleSet rules;
    private final Editor editor;
    private final PageRules pageRules;
    private final SiteCleaners sites;

    Bluepencil(Plan plan) {
        this.plan = plan;
        this.options = plan.options();
        this.rules = new RuleSet(plan.enabledRules(), options.settings());
        this.editor = new Editor(
                rules,
                new Policy(
                        options.cut(), options.cutOnlyBoilerplate(), options.budgetPercent(), plan.protectedLines()));
        this.pageRules = new PageRules(plan.selectors(), options.blockModel());
        this.sites = new SiteCleaners(plan);
    }

    /** {@return a cleaner with {@link Preset#STANDARD}} */
    public static Bluepencil standard() {
        return builder().preset(Preset.STANDARD).build();
    }

    /** {@return a cleaner with {@link Preset#BODY_ONLY}} */
    public static Bluepencil bodyOnly() {
        return builder().preset(Preset.BODY_ONLY).build();
    }

    /** {@return a cleaner with {@link Preset#ANNOTATE}: it changes no text} */
    public static Bluepencil annotate() {
        return builder().preset(Preset.ANNOTATE).build();
    }

    /** {@return a builder that starts from {@link Preset#STANDARD} with all rules on} */
    public static BluepencilBuilder builder() {
        return new BluepencilBuilder();
    }

    /**
     * Cleans a plain text.
     *
     * @param text the text
     * @return the result, never an exception for what the text holds
     */
    public Cleaned clean(CharSequence text) {
        return clean(Source.text("text", text));
    }

    /**
     * Reads and cleans a source, with what the configuration says of its site, if it says something.
     *
     * @param source the source
     * @return the result
     * @throws UncheckedIOException if the source cannot be read, or cannot be decoded and {@link OnMalformed#FAIL} is set
     */
    public Cleaned clean(Source source) {
        Optional<Bluepencil> site = sites.of(source);
        if (site.isPresent()) {
            return site.get().clean(source);
        }
        try {
            return clean(Reading.of(source, options, pageRules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cleaned clean(Reading reading) {
        if (reading.skip()) {
            return new Cleaned(reading, reading.text(), List.of(), Verdict.SKIPPED, reading.diagnostics());
        }
        Edition edition = editor.edit(reading.manuscript(pageRules));
        List<Mark> marks = new ArrayList<>(edition.decisions().size());
        for (Decision decision : edition.decisions()) {
            marks.add(mark(reading.text(), decision));
        }
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        if (edition.outcome() == Edition.Outcome.UNSTABLE) {
            String message = "cuts kept uncovering new ones, so none was made";
            diagnostics.add(new Diagnostic(Diagnostic.Kind.UNSTABLE, message, -1));
        }
        return new Cleaned(reading, edition.text(), marks, verdict(edition.outcome()), diagnostics);
    }

    private static Mark mark(String source, Decision decision) {
        return new Mark(
                decision.start(),
                decision.end(),
                decision.line(),
                source.substring(decision.start(), decision.end()),
                decision.ruleId(),
                decision.finding(),
                decision.keptBecause());
    }

    private static Verdict verdict(Edition.Outcome outcome) {
        return switch (outcome) {
            case EMPTY -> Verdict.EMPTY;
            case CLEAN, UNSTABLE -> Verdict.CLEAN;
            case CLEANED -> Verdict.CLEANED;
            case ONLY_BOILERPLATE -> Verdict.ONLY_BOILERPLATE;
            case OVER_BUDGET -> Verdict.OVER_BUDGET;
        };
    }

    /**
     * Puts the cuts back.
     *
     * @param text a cleaned text
     * @param marks the marks that came with it; those that were not cut are ignored
     * @return the source, character for character
     * @throws IllegalArgumentException if the marks do not belong to the text
     */
    public static String restore(CharSequence text, List<Mark> marks) {
        StringBuilder source = new StringBuilder(text.length());
        int at = 0;
        for (Mark mark : marks) {
            if (mark.cut()) {
                int upTo = at + mark.start() - source.length();
                if (upTo < at || upTo > text.length()) {
                    throw new IllegalArgumentException(
                            "the mark on line " + mark.line() + " does not belong to the text");
                }
                source.append(text, at, upTo).append(mark.removed());
                at = upTo;
            }
        }
        return source.append(text, at, text.length()).toString();
    }

    /** {@return what this cleaner was made with} */
    public Options options() {
        return options;
    }

    /** {@return the version of the library, such as {@code 0.1.0}} */
    public static String version() {
        return Fingerprint.version();
    }

    /**
     * {@return 64 hexadecimal digits that differ whenever this cleaner might clean differently: they stand for the version of the
     * library, the options, the rules with their declarations, and the phrases}
     */
    public String fingerprint() {
        return Fingerprint.of(options, plan.specs());
    }

    /**
     * {@return all settings in force, each with where it comes from: what goes for all sources, then what a configuration file
     * says of those of single sites, in the order in which it is applied}
     */
    public List<Setting> settings() {
        return plan.list();
    }

    /** {@return the declarations of the rules that run, in their order} */
    public List<RuleSpec> rules() {
        return rules.rules().stream().map(Rule::spec).toList();
    }

    /** {@return what there is to say of the marks that tell which parts of a page are not its article; these are always on} */
    public static List<RuleSpec> pageRules() {
        return PageSpecs.all();
    }

    @Override
    public String toString() {
        return "Bluepencil " + options;
    }
}
