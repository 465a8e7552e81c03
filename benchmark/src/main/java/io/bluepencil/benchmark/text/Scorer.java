package io.bluepencil.benchmark.text;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import io.bluepencil.Verdict;
import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cleans documents and compares with what somebody has judged. What a preset keeps is neither rewarded nor punished.
 *
 * @param pencil the cleaner
 */
record Scorer(Bluepencil pencil) {

    /**
     * {@return the score of a corpus}
     *
     * @param corpus the corpus
     * @throws IOException if a document cannot be read, or its judgement does not fit
     */
    CorpusScore score(Corpus corpus) throws IOException {
        List<DocumentScore> scores = new ArrayList<>();
        for (GoldDocument document : corpus.documents()) {
            scores.add(score(document));
        }
        return new CorpusScore(pencil, scores, corpus.leftOut());
    }

    private DocumentScore score(GoldDocument document) throws IOException {
        Cleaned cleaned = clean(document);
        TextIndex lines = TextIndex.of(cleaned.source());
        Set<Label> due = pencil.options().cut();
        List<Unit> units =
                Copies.settle(Units.of(cleaned, lines, document.gold().spans(lines)), due);
        List<Unit> missed = units.stream()
                .filter(unit -> unit.label().filter(due::contains).isPresent() && !unit.isGone())
                .toList();
        return new DocumentScore(document.id(), cleaned.verdict(), cleaned.changed(), units, cleaned.marks(), missed);
    }

    private Cleaned clean(GoldDocument document) throws IOException {
        try {
            Cleaned cleaned = pencil.clean(Source.file(document.file()));
            if (cleaned.verdict() == Verdict.SKIPPED) {
                throw new CorpusException(
                        document.file(), cleaned.diagnostics().get(0).message());
            }
            return cleaned;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
