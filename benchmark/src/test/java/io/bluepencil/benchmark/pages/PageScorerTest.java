package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bluepencil.benchmark.Folders;
import io.bluepencil.benchmark.corpus.PageCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages are small enough to count by hand. */
class PageScorerTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static List<SystemScore> score(String folder, Extractor... extractors) throws IOException {
        return new PageScorer(List.of(extractors), LIMIT, null).score(PageCorpus.read(Folders.resource(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "published"})
    void everyNumberIsKnown(String folder) throws IOException {
        List<SystemScore> scores = score(folder, Baseline.BODY, Baseline.PARAGRAPHS);

        // Body: 13 words of which 7 are wanted in the article, 5 of 5 in the forum.
        SystemScore body = scores.get(0);
        assertThat(body.only("article").precision()).isCloseTo(7.0 / 13, within(1e-9));
        assertThat(body.only("article").recall()).isEqualTo(1);
        assertThat(body.only("article").f1()).isCloseTo(0.7, within(1e-9));
        assertThat(body.only("forum").f1()).isEqualTo(1);
        assertThat(body.f1()).isCloseTo(0.85, within(1e-9));
        assertThat(body.kept()).isEqualTo(0.5);
        assertThat(body.leaked()).isEqualTo(1);

        SystemScore paragraphs = scores.get(1);
        assertThat(paragraphs.only("article").f1()).isEqualTo(1);
        assertThat(paragraphs.only("forum").f1()).isZero();
        assertThat(paragraphs.leaked()).isZero();
        assertThat(paragraphs.worst(1))
                .extracting(page -> page.reference().id())
                .containsExactly("f1");
    }

    @Test
    void anExtractorThatFailsFoundNothing() throws IOException {
        Extractor broken = new Fake("broken", html -> {
            throw new IllegalStateException("no");
        });
        SystemScore score = score("pages", broken).get(0);
        assertThat(score.failures()).isEqualTo(2);
        assertThat(score.f1()).isZero();
    }

    @Test
    void whatWasFoundIsWritten(@TempDir Path temp) throws IOException {
        new PageScorer(List.of(Baseline.PARAGRAPHS), LIMIT, temp).score(PageCorpus.read(Folders.resource("pages")));
        assertThat(temp.resolve("jsoup-paragraphs/a1.txt")).hasContent("Flour is sold again.\nThe miller smiled.");
        assertThat(temp.resolve("jsoup-paragraphs/f1.txt")).isEmptyFile();
    }

    @Test
    void theReportHoldsAll() throws IOException {
        List<SystemScore> scores = score("pages", Baseline.BODY, Baseline.PARAGRAPHS);
        Map<String, Timing> timings = Map.of("jsoup-body", new Timing(1.25, 1, 1.5));
        assertThat(PagesReport.of(scores, timings, 1).lines().map(line -> line.replaceAll(" +", " ")))
                .contains("2 pages: 1 article, 1 forum", "worst: jsoup-body precision recall F1 page")
                .anyMatch(
                        line -> line.startsWith("jsoup-body 0.769 1.000 0.850 0.500 1.000 0 1.25 (1.00 to 1.50) jsoup"))
                .contains("jsoup-body 0.700 1.000", "a1 0.538 1.000 0.700 article https://example.org/mill");
    }
}
