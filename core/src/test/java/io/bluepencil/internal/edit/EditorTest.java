package io.bluepencil.internal.edit;

import static io.bluepencil.internal.edit.EditorFixture.SURE;
import static io.bluepencil.internal.edit.EditorFixture.fates;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.TestRule;
import io.bluepencil.internal.edit.Edition.Outcome;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Stage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the editing of a document ends. */
class EditorTest {

    private static final TestRule ADS = TestRule.lines("ads", SURE, line -> line.startsWith("AD"));

    /** Cuts the last line as long as it is one of those; each cut uncovers the next. */
    private static final TestRule LAST_LINE = TestRule.of("last-line", Stage.LINE, Label.AD, EditorTest::markLastLine);

    private static void markLastLine(Document document, Marks marks) {
        int last = document.size() - 1;
        if (last >= 0 && document.string(last).startsWith("x")) {
            marks.mark(last, SURE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\u00a0\u200b"})
    void blankTextIsEmpty(String text) {
        Edition edition = EditorFixture.of(ADS).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(edition.text()).isEqualTo(text);
    }

    @Test
    void textWithoutMarksIsClean() {
        Edition edition = EditorFixture.of(ADS).edit("One.\nTwo.");

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(edition.text()).isEqualTo("One.\nTwo.");
        assertThat(edition.decisions()).isEmpty();
    }

    @Test
    void markedLinesAreCut() {
        Edition edition = EditorFixture.of(ADS).edit("One.\n\nAD 1\n\nTwo.\n");

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo("One.\n\nTwo.\n");
        assertThat(edition.decisions()).containsExactly(new Decision(6, 12, 3, "ads", SURE, ""));
    }

    @Test
    void labelThatThePresetKeepsIsOnlyMarked() {
        Edition edition = EditorFixture.keeping(Set.of(Label.AD), ADS).edit("One.\nAD 1\nTwo.\n");

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(edition.decisions()).containsExactly(new Decision(5, 9, 2, "ads", SURE, "the preset keeps ad"));
    }

    @Test
    void linesUncoveredByACutAreCutInTheNextPass() {
        Edition edition = EditorFixture.of(LAST_LINE).edit("One.\nTwo.\n\nx1\n\nx2\n");

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo("One.\nTwo.\n");
        assertThat(edition.decisions()).extracting(Decision::line).containsExactly(4, 6);
    }

    @Test
    void sevenPassesThatCutAreEnough() {
        Edition edition = EditorFixture.of(LAST_LINE).edit("One.\n" + "x\n".repeat(7));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo("One.\n");
    }

    @Test
    void textThatNeverComesToRestIsUnchanged() {
        String text = "One.\n" + "x\n".repeat(20);
        Edition edition = EditorFixture.of(LAST_LINE).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.UNSTABLE);
        assertThat(edition.text()).isEqualTo(text);
        assertThat(fates(edition)).isNotEmpty().containsOnly("last-line kept: cuts kept uncovering new ones");
    }

    @Test
    void textOfNothingButBoilerplateIsUnchanged() {
        String text = "AD 1\n\nAD 2\n";
        Edition edition = EditorFixture.of(ADS).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.ONLY_BOILERPLATE);
        assertThat(edition.text()).isEqualTo(text);
        assertThat(fates(edition)).hasSize(2).containsOnly("ads kept: nothing else would be left");
    }

    @Test
    void linesWithoutWordsDoNotMakeAnArticle() {
        Edition edition = EditorFixture.of(ADS).edit("AD 1\n***\n");

        assertThat(edition.outcome()).isEqualTo(Outcome.ONLY_BOILERPLATE);
        assertThat(edition.text()).isEqualTo("AD 1\n***\n");
    }

    @Test
    void textOfNothingButBoilerplateIsEmptiedIfAsked() {
        Edition edition = EditorFixture.emptying(ADS).edit("AD 1\n\nAD 2\n");

        assertThat(edition.outcome()).isEqualTo(Outcome.ONLY_BOILERPLATE);
        assertThat(edition.text()).isEmpty();
        assertThat(fates(edition)).containsExactly("ads cut", "ads cut");
    }

    @Test
    void boilerplateFoundInSeveralPassesIsStillNothingButBoilerplate() {
        Edition edition = EditorFixture.of(LAST_LINE).edit("x1\nx2\nx3");

        assertThat(edition.outcome()).isEqualTo(Outcome.ONLY_BOILERPLATE);
        assertThat(edition.text()).isEqualTo("x1\nx2\nx3");
    }

    @Test
    void boilerplateFoundInPiecesIsStillNothingButBoilerplate() {
        TestRule pieces = TestRule.pieces("pieces", SURE, "(ad)");
        Edition edition = EditorFixture.of(pieces).edit("(ad)(ad)\n");

        assertThat(edition.outcome()).isEqualTo(Outcome.ONLY_BOILERPLATE);
        assertThat(edition.text()).isEqualTo("(ad)(ad)\n");
    }
}
