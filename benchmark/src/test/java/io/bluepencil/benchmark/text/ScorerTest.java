package io.bluepencil.benchmark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bluepencil.Bluepencil;
import io.bluepencil.Preset;
import io.bluepencil.benchmark.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents and what is cut of them are small enough to count by hand. */
class ScorerTest {

    private static final String[] CUT = {
        "Advertisement",
        "Hannah Quill said ",
        "Sign up to our letter",
        "A heron stands on the weir",
        "The ferry stayed in port."
    };

    private static CorpusScore score(String folder, Preset preset) throws IOException {
        Path path = Folders.resource(folder);
        LabelNames names =
                folder.equals("labelled") ? LabelNames.read(path.resolve("labels.properties")) : LabelNames.own();
        return new Scorer(Cutter.only(preset, CUT)).score(Corpus.read(path, names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"labelled", "cases"})
    void everyNumberIsKnown(String folder) throws IOException {
        CorpusScore score = score(folder, Preset.STANDARD);

        assertThat(score.documents()).extracting(DocumentScore::id).containsExactly("clean", "copies", "mill");
        assertThat(score.leftOut()).isEqualTo(1);
        assertThat(score.dueLines()).isEqualTo(4);
        assertThat(score.goneLines()).isEqualTo(3);
        assertThat(score.bodyLines()).isEqualTo(7);
        assertThat(score.lostLines()).isEqualTo(2);
        assertThat(score.cleanDocuments()).isEqualTo(1);
        assertThat(score.alteredDocuments()).isEqualTo(1);
        assertThat(score.exactDocuments()).isEqualTo(1);
        assertThat(score.words()).isEqualTo(new WordScore(36, 8, 6));
        assertThat(score.words().precision()).isCloseTo(85.714, within(0.001));
        assertThat(score.words().recall()).isCloseTo(81.818, within(0.001));
        assertThat(score.words().f1()).isCloseTo(83.721, within(0.001));
    }

    @Test
    void whatThePresetKeepsIsNotCounted() throws IOException {
        assertThat(score("cases", Preset.BODY_ONLY).dueLines()).isEqualTo(5);
        assertThat(score("cases", Preset.BODY_ONLY).words().missed()).isEqualTo(9);
        assertThat(score("cases", Preset.ANNOTATE).dueLines()).isZero();
    }

    @Test
    void aRuleAnswersForWhatItCut() throws IOException {
        List<String> all = List.of("clean", "copies", "mill");
        assertThat(score("cases", Preset.STANDARD).rules()).containsExactly(new RuleScore("cutter", all, 5, 5, 20, 8));
    }

    @Test
    void ofTwoCopiesEitherMayStay() throws IOException {
        DocumentScore copies = score("cases", Preset.STANDARD).documents().get(1);
        assertThat(copies.isExact()).isTrue();
        assertThat(copies.units()).extracting(Unit::removedWords).containsExactly(0, 0, 6);
    }

    @Test
    void theWorstDocumentComesFirst() throws IOException {
        CorpusScore score = score("cases", Preset.STANDARD);
        assertThat(score.worst(9)).extracting(DocumentScore::id).containsExactly("mill", "clean");
        assertThat(score.worst(1)).hasSize(1);
    }

    @Test
    void theReportNamesLinesAndRules() throws IOException {
        assertThat(TextReport.of(score("cases", Preset.STANDARD), 10).lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "bluepencil " + Bluepencil.version() + ", 3 documents: 3 cleaned",
                        "related 1 0 0.0",
                        "credit 1 0 0.0 may stay",
                        "all that must go 4 3 75.0",
                        "lines of the body lost 2 of 7",
                        "words of the body lost 8 of 44 (18.182 %)",
                        "cutter 3 5 5 20 8",
                        "mill: 1 wrongly cut, 1 missed",
                        " cut 4 [cutter] Hannah Quill said on Tuesday that flour will be sold from May.",
                        " missed 5 related: READ MORE: Ten mills that vanished");
    }
}
