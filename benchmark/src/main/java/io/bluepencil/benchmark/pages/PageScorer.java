package io.bluepencil.benchmark.pages;

import io.bluepencil.benchmark.corpus.PageCorpus;
import io.bluepencil.benchmark.corpus.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets extractors loose on the pages of a corpus.
 *
 * @param extractors the extractors
 * @param limit how long one may take for a page
 * @param texts folder for what was found, {@code NAME/ID.txt}; nothing is written without one
 */
record PageScorer(
        List<Extractor> extractors,
        Duration limit,
        @Nullable Path texts) {

    /**
     * {@return a score for each extractor, in their order}
     *
     * @param corpus the corpus
     * @throws IOException if a page cannot be read, or a text not be written
     */
    List<SystemScore> score(PageCorpus corpus) throws IOException {
        List<SystemScore> scores = extractors.stream()
                .map(extractor -> new SystemScore(extractor, new ArrayList<>()))
                .toList();
        try (Sandbox sandbox = new Sandbox(limit)) {
            for (Reference reference : corpus.references()) {
                String html = corpus.html(reference);
                for (SystemScore score : scores) {
                    Optional<String> text = sandbox.text(score.extractor(), html, reference.url());
                    score.pages().add(PageScore.of(reference, text.orElse(""), text.isEmpty()));
                    write(score.extractor(), reference, text.orElse(""));
                }
            }
        }
        return scores;
    }

    private void write(Extractor extractor, Reference reference, String text) throws IOException {
        if (texts != null) {
            Path folder = Files.createDirectories(texts.resolve(extractor.id()));
            Files.writeString(folder.resolve(reference.id() + ".txt"), text);
        }
    }
}
