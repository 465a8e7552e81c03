package io.bluepencil.benchmark.text;

import io.bluepencil.Bluepencil;
import io.bluepencil.Verdict;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the cleaning of a corpus went.
 *
 * @param pencil the cleaner
 * @param documents its documents by id
 * @param leftOut documents without a judgement
 */
record CorpusScore(Bluepencil pencil, List<DocumentScore> documents, int leftOut) {

    Set<Label> due() {
        return pencil.options().cut();
    }

    List<Unit> units() {
        return documents.stream().flatMap(score -> score.units().stream()).toList();
    }

    /** {@return a row for each label that the corpus has, in the order of the labels} */
    List<LabelScore> labels() {
        List<Unit> units = units();
        List<LabelScore> rows = new ArrayList<>();
        for (Label label : Label.values()) {
            List<Unit> labelled = units.stream()
                    .filter(unit -> unit.label().equals(Optional.of(label)))
                    .toList();
            if (!labelled.isEmpty()) {
                int gone = (int) labelled.stream().filter(Unit::isGone).count();
                rows.add(new LabelScore(label, due().contains(label), labelled.size(), gone));
            }
        }
        return rows;
    }

    int dueLines() {
        return labels().stream()
                .filter(LabelScore::due)
                .mapToInt(LabelScore::lines)
                .sum();
    }

    int goneLines() {
        return labels().stream()
                .filter(LabelScore::due)
                .mapToInt(LabelScore::gone)
                .sum();
    }

    int bodyLines() {
        return (int) units().stream().filter(Unit::isBody).count();
    }

    int lostLines() {
        return documents.stream().mapToInt(score -> score.lost().size()).sum();
    }

    int cleanDocuments() {
        return (int) documents.stream().filter(DocumentScore::isClean).count();
    }

    int alteredDocuments() {
        return (int) documents.stream()
                .filter(score -> score.isClean() && score.altered())
                .count();
    }

    int exactDocuments() {
        return (int) documents.stream().filter(DocumentScore::isExact).count();
    }

    WordScore words() {
        return WordScore.of(units(), due());
    }

    List<RuleScore> rules() {
        return RuleScore.of(pencil.rules().stream().map(RuleSpec::id).toList(), documents);
    }

    Map<Verdict, Integer> verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        documents.forEach(score -> counts.merge(score.verdict(), 1, Integer::sum));
        return counts;
    }

    /**
     * {@return the documents that are not exact: those with the most lines of the body touched first, then those with the
     * most boilerplate left}
     *
     * @param limit how many at most
     */
    List<DocumentScore> worst(int limit) {
        return documents.stream()
                .filter(score -> !score.isExact())
                .sorted(Comparator.comparingInt(
                                (DocumentScore score) -> -score.lost().size())
                        .thenComparingInt(score -> -score.touched().size())
                        .thenComparingInt(score -> -score.missed().size())
                        .thenComparing(DocumentScore::id))
                .limit(limit)
                .toList();
    }
}
