package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation of rules, made from their declarations: for people, for programs, for a documentation. Immutable. */
public final class RuleReference {

    private final List<DocumentedRule> rules;

    private RuleReference(List<DocumentedRule> rules) {
        this.rules = rules;
    }

    /**
     * {@return the documentation of all rules of a cleaner, in the order in which they run, and behind them of those that tell
     *     which parts of a page are not its article}
     *
     * @param pencil the cleaner
     */
    public static RuleReference of(Bluepencil pencil) {
        return new RuleReference(Stream.concat(pencil.rules().stream(), Bluepencil.pageRules().stream())
                .map(rule -> DocumentedRule.of(rule, pencil))
                .toList());
    }

    /** {@return the ids of the rules} */
    public List<String> ids() {
        return rules.stream().map(DocumentedRule::spec).map(RuleSpec::id).toList();
    }

    /**
     * {@return the documentation of one of the rules}
     *
     * @param id id of the rule
     * @throws IllegalArgumentException if there is no such rule; the message holds the nearest one
     */
    public RuleReference only(String id) {
        return new RuleReference(
                List.of(Suggestion.find("rule", id, rules, rule -> rule.spec().id())));
    }

    /**
     * {@return lines for people, with an empty line between rules}
     *
     * @param ink with {@link Ink#ANSI}, what is cut in the examples is struck out; else it stands in {@code [-} and {@code -]}
     */
    public String text(Ink ink) {
        RulesText text = new RulesText(ink);
        return rules.stream().map(text::of).collect(Collectors.joining("\n"));
    }

    /** {@return a page in Markdown} */
    public String markdown() {
        return RulesMarkdown.of(rules);
    }

    /** {@return an array of objects in JSON, in ASCII} */
    public String json() {
        return RulesJson.of(rules);
    }
}
