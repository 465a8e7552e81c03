package io.bluepencil.benchmark.text;

import io.bluepencil.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a rule did in a corpus.
 *
 * @param rule id of the rule
 * @param documents ids of the documents in which it marked anything
 * @param marks its marks
 * @param cuts those of them that were cut
 * @param words words that it cut
 * @param bodyWords those of them that belong to the body
 */
record RuleScore(String rule, List<String> documents, int marks, int cuts, int words, int bodyWords) {

    /**
     * {@return the scores of rules, the one seen in the most documents first}
     *
     * @param rules ids of the rules
     * @param scores the documents
     */
    static List<RuleScore> of(List<String> rules, List<DocumentScore> scores) {
        return rules.stream()
                .map(rule -> of(rule, scores))
                .sorted(Comparator.comparingInt((RuleScore score) -> -score.documents.size())
                        .thenComparingInt(score -> -score.marks)
                        .thenComparing(RuleScore::rule))
                .toList();
    }

    private static RuleScore of(String rule, List<DocumentScore> scores) {
        List<String> documents = new ArrayList<>();
        int marks = 0;
        int cuts = 0;
        int words = 0;
        int bodyWords = 0;
        for (DocumentScore score : scores) {
            List<Mark> own = score.marks().stream()
                    .filter(mark -> mark.ruleId().equals(rule))
                    .toList();
            if (!own.isEmpty()) {
                documents.add(score.id());
            }
            marks += own.size();
            cuts += (int) own.stream().filter(Mark::cut).count();
            for (Unit unit : score.units()) {
                int removed = Objects.requireNonNullElse(unit.removed().get(rule), 0);
                words += removed;
                bodyWords += unit.isBody() ? removed : 0;
            }
        }
        return new RuleScore(rule, documents, marks, cuts, words, bodyWords);
    }
}
