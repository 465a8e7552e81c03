package io.bluepencil.internal.edit;

import static io.bluepencil.internal.edit.EditorFixture.SURE;
import static io.bluepencil.internal.edit.EditorFixture.WEAK;
import static io.bluepencil.internal.edit.EditorFixture.fates;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.TestRule;
import io.bluepencil.internal.edit.Edition.Outcome;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Stage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much may be cut on weak marks, and what they may not touch. Lines of a, b, s and w have their meaning by letter. */
class EditorBudgetTest {

    private static final TestRule SURE_LINES = TestRule.lines("sure", SURE, line -> line.startsWith("s"));
    private static final TestRule WEAK_LINES = TestRule.lines("weak", WEAK, line -> line.startsWith("w"));

    private static String line(char letter, int length) {
        return String.valueOf(letter).repeat(length) + "\n";
    }

    private static String prose(int words, String end) {
        return "w" + " word".repeat(words - 1) + end + "\n";
    }

    @Test
    void weakMarksUpToTheBudgetAreCut() {
        Edition edition = EditorFixture.of(WEAK_LINES).edit(line('b', 70) + line('w', 30));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo(line('b', 70));
    }

    @Test
    void weakMarksOverTheBudgetAreNotCut() {
        String text = line('b', 69) + line('w', 30);
        Edition edition = EditorFixture.of(WEAK_LINES).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(edition.text()).isEqualTo(text);
        assertThat(fates(edition)).containsExactly("weak kept: weak marks are over the budget");
    }

    @Test
    void overTheBudgetNoWeakMarkIsCutAtAll() {
        String text = line('w', 1) + line('b', 50) + line('w', 29) + line('w', 1);
        Edition edition = EditorFixture.of(WEAK_LINES).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(edition.text()).isEqualTo(text);
        assertThat(edition.decisions()).hasSize(3).noneMatch(Decision::cut);
    }

    @Test
    void sureMarksAreExempt() {
        Edition edition = EditorFixture.of(SURE_LINES, WEAK_LINES).edit(line('s', 900) + line('b', 70) + line('w', 30));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo(line('b', 70));
    }

    @Test
    void sureCutsDoNotWidenTheBudget() {
        Edition edition = EditorFixture.of(SURE_LINES, WEAK_LINES).edit(line('s', 900) + line('b', 69) + line('w', 30));

        assertThat(edition.outcome()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(edition.text()).isEqualTo(line('b', 69) + line('w', 30));
        assertThat(fates(edition)).containsExactly("sure cut", "weak kept: weak marks are over the budget");
    }

    @Test
    void piecesCutForSureDoNotWidenTheBudgetEither() {
        String piece = "(" + "s".repeat(198) + ")";
        TestRule pieces = TestRule.pieces("pieces", SURE, piece);
        String text = line('b', 149) + "b" + piece + "\n" + line('w', 100);
        Edition edition = EditorFixture.of(pieces, WEAK_LINES).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(edition.text()).isEqualTo(line('b', 149) + "b\n" + line('w', 100));
    }

    @Test
    void keptLabelsDoNotCountAgainstTheBudget() {
        TestRule captions = TestRule.lines("caption", Finding.weak(Label.CAPTION, "weak", ""), s -> s.startsWith("c"));
        Edition edition = EditorFixture.keeping(Set.of(Label.CAPTION), captions, WEAK_LINES)
                .edit(line('c', 70) + line('w', 30));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo(line('c', 70));
        assertThat(fates(edition)).containsExactly("caption kept: the preset keeps caption", "weak cut");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, OVER_BUDGET", "10, 11, CLEANED", "10, 12, OVER_BUDGET", "100, 5000, CLEANED"})
    void budgetCanBeSet(int percent, int weak, Outcome expected) {
        Edition edition = EditorFixture.withBudget(percent, WEAK_LINES).edit(line('b', 100) + line('w', weak));

        assertThat(edition.outcome()).isEqualTo(expected);
    }

    @Test
    void weakMarksOfAllPassesShareOneBudget() {
        TestRule last = TestRule.of("last", Stage.LINE, Label.RELATED, EditorBudgetTest::markLastLine);
        String text = line('w', 10).repeat(10);
        Edition edition = EditorFixture.of(last).edit(text);

        assertThat(edition.outcome()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(edition.text()).isEqualTo(text);
    }

    private static void markLastLine(Document document, Marks marks) {
        marks.mark(document.size() - 1, WEAK);
    }

    @Test
    void weakMarksThatTheSureCutsResolveAreForgotten() {
        TestRule besides = TestRule.of("besides", Stage.LINE, Label.RELATED, EditorBudgetTest::markLinesBelowSureOnes);
        Edition edition = EditorFixture.of(SURE_LINES, besides).edit(line('s', 5) + line('b', 50) + line('b', 50));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo(line('b', 50) + line('b', 50));
        assertThat(fates(edition)).containsExactly("sure cut");
    }

    private static void markLinesBelowSureOnes(Document document, Marks marks) {
        for (int block = 1; block < document.size(); block++) {
            if (document.string(block - 1).startsWith("s")) {
                marks.mark(block, WEAK);
            }
        }
    }

    @Test
    void aParagraphOfProseIsProtectedFromWeakMarks() {
        Edition edition = EditorFixture.withBudget(100, WEAK_LINES).edit(line('b', 100) + prose(25, "."));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(fates(edition))
                .containsExactly("weak kept: a whole paragraph of prose is not cut on one weak signal");
    }

    @Test
    void shorterOrOpenLinesAreNotProtected() {
        EditorFixture editor = EditorFixture.withBudget(100, WEAK_LINES);

        assertThat(editor.edit(line('b', 100) + prose(24, ".")).text()).isEqualTo(line('b', 100));
        assertThat(editor.edit(line('b', 100) + prose(60, "")).text()).isEqualTo(line('b', 100));
    }

    @Test
    void proseIsNotProtectedFromSureMarks() {
        TestRule sure = TestRule.lines("sure", SURE, line -> line.startsWith("w"));

        assertThat(EditorFixture.of(sure).edit(line('b', 9) + prose(80, ".")).text())
                .isEqualTo(line('b', 9));
    }

    @Test
    void protectedProseDoesNotCountAgainstTheBudget() {
        Edition edition = EditorFixture.of(WEAK_LINES).edit(line('b', 9) + prose(80, ".") + line('w', 20));

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEANED);
        assertThat(edition.text()).isEqualTo(line('b', 9) + prose(80, "."));
    }
}
