package io.bluepencil.internal.edit;

import static io.bluepencil.internal.edit.EditorFixture.SURE;
import static io.bluepencil.internal.edit.EditorFixture.WEAK;
import static io.bluepencil.internal.edit.EditorFixture.fates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.TestRule;
import io.bluepencil.internal.edit.Edition.Outcome;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of several marks wins, and what rules see of each other's marks. */
class EditorMarksTest {

    private static final Finding CAPTION = Finding.high(Label.CAPTION, "sure", "");
    private static final String TEXT = "A body line that is long enough for every budget.\nx\n";
    private static final String BODY = "A body line that is long enough for every budget.\n";

    private static TestRule x(String id, Stage stage, Finding finding) {
        return TestRule.lines(id, stage, finding, "x"::equals);
    }

    private static List<String> edit(TestRule... rules) {
        Edition edition = EditorFixture.of(rules).edit(TEXT);
        assertThat(edition.text()).isEqualTo(BODY);
        return fates(edition);
    }

    @Test
    void surerMarkWins() {
        assertThat(edit(x("weak", Stage.CONTEXT, WEAK), x("sure", Stage.LINE, SURE)))
                .containsExactly("sure cut");
    }

    @Test
    void markOfALaterStageWinsAmongEquals() {
        assertThat(edit(x("late", Stage.RUN, SURE), x("early", Stage.LINE, SURE)))
                .containsExactly("late cut");
        assertThat(edit(x("early", Stage.LINE, SURE), x("late", Stage.CONTEXT, SURE)))
                .containsExactly("late cut");
    }

    @Test
    void earlierRuleWinsWithinAStage() {
        assertThat(edit(x("first", Stage.LINE, SURE), x("second", Stage.LINE, SURE)))
                .containsExactly("first cut");
    }

    @Test
    void labelThatIsCutWinsAmongEquals() {
        Edition edition = EditorFixture.keeping(
                        Set.of(Label.CAPTION), x("kept", Stage.LINE, CAPTION), x("cut", Stage.LINE, SURE))
                .edit(TEXT);

        assertThat(fates(edition)).containsExactly("cut cut");
    }

    @Test
    void surerMarkThatIsKeptSavesTheLine() {
        Edition edition = EditorFixture.keeping(
                        Set.of(Label.CAPTION), x("sure", Stage.LINE, CAPTION), x("weak", Stage.LINE, WEAK))
                .edit(TEXT);

        assertThat(edition.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(fates(edition))
                .containsExactly("sure kept: the preset keeps caption", "weak kept: a surer mark covers the same text");
    }

    @Test
    void surerPieceWinsOverTheWholeLine() {
        TestRule piece = TestRule.pieces("piece", SURE, "(x)");
        TestRule whole = TestRule.lines("whole", WEAK, line -> line.endsWith("(x)"));
        Edition edition = EditorFixture.of(piece, whole).edit(BODY + "Foo (x)\n");

        assertThat(edition.text()).isEqualTo(BODY + "Foo\n");
        assertThat(fates(edition))
                .containsExactlyInAnyOrder("piece cut", "whole kept: a surer mark covers the same text");
    }

    @Test
    void ofTwoPiecesThatOverlapOneIsCut() {
        TestRule one = TestRule.pieces("one", SURE, "(x y)");
        TestRule other = TestRule.pieces("other", WEAK, "y) bar");
        Edition edition = EditorFixture.of(other, one).edit(BODY + "Foo (x y) bar\n");

        assertThat(edition.text()).isEqualTo(BODY + "Foo bar\n");
        assertThat(fates(edition)).containsExactly("one cut", "other kept: a surer mark covers the same text");
    }

    @Test
    void pieceThatIsTheWholeBlockCutsTheLine() {
        Edition edition =
                EditorFixture.of(TestRule.pieces("piece", SURE, "(x)")).edit("A\n\n  (x) \n\nB\n");

        assertThat(edition.text()).isEqualTo("A\n\nB\n");
    }

    @Test
    void pieceMayReachOverWhatAnEarlierPassCut() {
        TestRule first = TestRule.pieces("first", SURE, "(x) ");
        TestRule second = TestRule.pieces("second", SURE, "y z");
        Edition edition = EditorFixture.of(first, second).edit(BODY + "Foo y (x) z bar\n");

        assertThat(edition.text()).isEqualTo(BODY + "Foo bar\n");
    }

    @Test
    void piecesAtTheEndMayBeCutInSeveralPasses() {
        TestRule last = TestRule.of("last", Stage.LINE, Label.AD, (document, marks) -> {
            for (int block = 0; block < document.size(); block++) {
                int end = document.end(block);
                if (document.string(block).endsWith(")")) {
                    marks.mark(end - 3, end, SURE);
                }
            }
        });
        Edition edition = EditorFixture.of(last).edit(BODY + "Foo (x) (y)\n");

        assertThat(edition.text().lines().map(String::strip)).containsExactly(BODY.strip(), "Foo");
    }

    @Test
    void lineLeftOverFromAPieceMayBeCutLater() {
        TestRule piece = TestRule.pieces("piece", SURE, "(x)");
        TestRule whole = TestRule.lines("whole", SURE, "Foo"::equals);
        Edition edition = EditorFixture.of(piece, whole).edit(BODY + "Foo (x)\n");

        assertThat(edition.text()).isEqualTo(BODY);
        assertThat(fates(edition)).containsExactly("whole cut");
    }

    @Test
    void markOfALineThatALaterPassCutsIsNotCalledKept() {
        TestRule piece = TestRule.pieces("piece", SURE, "(x)");
        TestRule whole = TestRule.lines("whole", WEAK, line -> line.startsWith("Foo"));
        Edition edition = EditorFixture.of(piece, whole).edit(BODY + "Foo (x)\n");

        assertThat(edition.text()).isEqualTo(BODY);
        assertThat(fates(edition)).noneMatch(fate -> fate.startsWith("whole kept"));
    }

    @Test
    void marksAreVisibleOnlyToLaterStages() {
        List<String> seen = new ArrayList<>();
        EditorFixture.of(
                        x("marker", Stage.LINE, SURE),
                        observer("same-stage", Stage.LINE, seen),
                        observer("next-stage", Stage.RUN, seen),
                        observer("last-stage", Stage.CONTEXT, seen))
                .edit(TEXT);

        assertThat(seen)
                .startsWith(
                        "same-stage Optional.empty false",
                        "next-stage Optional[ad] true",
                        "last-stage Optional[ad] true");
    }

    @Test
    void firstLabelOfABlockStaysVisible() {
        List<String> seen = new ArrayList<>();
        EditorFixture.of(
                        x("first", Stage.LINE, CAPTION),
                        x("second", Stage.LINE, SURE),
                        x("third", Stage.RUN, WEAK),
                        observer("observer", Stage.CONTEXT, seen))
                .edit(TEXT);

        assertThat(seen).startsWith("observer Optional[caption] true");
    }

    @Test
    void markOfAPieceIsNoMarkOfTheBlock() {
        List<String> seen = new ArrayList<>();
        EditorFixture.of(TestRule.pieces("piece", SURE, "(x)"), observer("observer", Stage.RUN, seen))
                .edit(BODY + "Foo (x)\n");

        assertThat(seen).startsWith("observer Optional.empty false");
    }

    private static TestRule observer(String id, Stage stage, List<String> seen) {
        return TestRule.of(id, stage, Label.OTHER, (document, marks) -> {
            if (document.size() > 1) {
                Optional<Label> label = marks.label(1);
                seen.add(id + " " + label + " " + marks.isMarked(1));
            }
        });
    }

    @Test
    void labelThatTheRuleDoesNotDeclareIsRejected() {
        TestRule liar = TestRule.of("liar", Stage.LINE, Label.OTHER, (document, marks) -> marks.mark(0, SURE));

        assertThatThrownBy(() -> EditorFixture.of(liar).edit(TEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("liar")
                .hasMessageContaining("ad");
    }

    @Test
    void spanThatIsEmptyOrNotInsideOneBlockIsRejected() {
        for (int[] span : new int[][] {{0, 0}, {5, 4}, {-1, 3}, {0, 3}, {2, 3}, {3, 4}, {3, 8}, {9, 10}, {6, 20}}) {
            TestRule rule =
                    TestRule.of("bad-span", Stage.LINE, Label.AD, (d, marks) -> marks.mark(span[0], span[1], SURE));

            assertThatThrownBy(() -> EditorFixture.of(rule).edit("ab\n\n cde \nf\n"))
                    .as("%d .. %d", span[0], span[1])
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void blockThatDoesNotExistIsRejected() {
        for (int block : new int[] {-1, 2}) {
            TestRule rule = TestRule.of("bad-block", Stage.LINE, Label.AD, (d, marks) -> marks.mark(block, SURE));

            assertThatThrownBy(() -> EditorFixture.of(rule).edit(TEXT)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void ruleSeesItsOwnSettings() {
        Parameter most = new Parameter("most", 3, 1, 9, "a number");
        List<Integer> seen = new ArrayList<>();
        TestRule one = reader("one", most, seen);
        TestRule other = reader("other", most, seen);
        RuleSet rules = new RuleSet(List.of(one, other), Map.of("other.most", 7));
        new Editor(rules, new Policy(EnumSet.noneOf(Label.class), false, 30, List.of())).edit(TEXT);

        assertThat(seen).containsExactly(3, 7);
    }

    private static TestRule reader(String id, Parameter parameter, List<Integer> seen) {
        return new TestRule(
                TestRule.spec(id, Label.OTHER).parameter(parameter).build(),
                (document, marks) -> seen.add(marks.value(parameter)));
    }
}
