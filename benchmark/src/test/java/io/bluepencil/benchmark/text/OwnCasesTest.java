package io.bluepencil.benchmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Preset;
import io.bluepencil.benchmark.Folders;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores the project's own cases. The library's GoldTest says the same of whole lines; here a label inside a line counts as
 * well, and boilerplate has gone only if nine tenths of its words have, so that the bound is lower.
 */
class OwnCasesTest {

    @ParameterizedTest
    @CsvSource({"STANDARD, 75", "BODY_ONLY, 75"})
    void linesOfTheStoryStayAndBoilerplateGoes(Preset preset, int leastPercent) throws IOException {
        Corpus corpus = Corpus.read(Folders.testdata("cases"), LabelNames.own());
        CorpusScore score = new Scorer(Bluepencil.builder().preset(preset).build()).score(corpus);
        String report = TextReport.of(score, 100);
        assertThat(score.lostLines()).as(report).isZero();
        assertThat(Percent.of(score.goneLines(), score.dueLines())).as(report).isGreaterThanOrEqualTo(leastPercent);
    }
}
