package io.bluepencil.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which white space goes with a cut line. Lines that start with x are cut. */
class CutSetTest {

    private static final Finding FINDING = Finding.high(Label.OTHER, "a test wants it", "");

    private static CutSet cuts(String text) {
        TextIndex source = TextIndex.of(text);
        CutSet cuts = new CutSet(source);
        for (int block = 0; block < source.size(); block++) {
            if (source.string(block).startsWith("x")) {
                Decision decision =
                        new Decision(source.start(block), source.end(block), source.line(block), "test", FINDING, "");
                cuts.cutBlock(block, decision);
            }
        }
        return cuts;
    }

    private static String clean(String text) {
        CutSet cuts = cuts(text);
        int at = 0;
        for (Decision span : cuts.spans()) {
            assertThat(span.start()).as("disjoint and in order").isGreaterThanOrEqualTo(at);
            assertThat(text.substring(span.start(), span.end()).strip()).startsWith("x");
            at = span.end();
        }
        return cuts.render();
    }

    @Nested
    class InTheMiddle {

        @Test
        void lineAloneGoesWithItsLineEnd() {
            assertThat(clean("A\nx\nB\n")).isEqualTo("A\nB\n");
        }

        @Test
        void blankLinesBehindGoAndThoseBeforeStay() {
            assertThat(clean("A\n\nx\n\nB\n")).isEqualTo("A\n\nB\n");
            assertThat(clean("A\n\n\nx\n\nB\n")).isEqualTo("A\n\n\nB\n");
            assertThat(clean("A\n\nx\n\n\n\nB\n")).isEqualTo("A\n\nB\n");
        }

        @Test
        void blankLinesBeforeStayWhereNoneIsBehind() {
            assertThat(clean("A\n\nx\nB\n")).isEqualTo("A\n\nB\n");
        }

        @Test
        void blankLinesBehindStayWhereNoneIsBefore() {
            assertThat(clean("A\nx\n\nB\n")).isEqualTo("A\n\nB\n");
        }

        @Test
        void blankLinesMayHoldInvisibleCharacters() {
            assertThat(clean("A\n \nx\n\u00a0\t\n\u200b\nB")).isEqualTo("A\n \nB");
        }

        @Test
        void blanksOfKeptLinesStay() {
            assertThat(clean("  A \n\t x \u00a0\n\tB  \n")).isEqualTo("  A \n\tB  \n");
        }
    }

    @Nested
    class AtTheStart {

        @Test
        void blankLinesBehindGo() {
            assertThat(clean("x\n\nB\n")).isEqualTo("B\n");
            assertThat(clean("x\nB")).isEqualTo("B");
        }

        @Test
        void blankLinesBeforeStay() {
            assertThat(clean("\n\nx\n\nB\n")).isEqualTo("\n\nB\n");
        }
    }

    @Nested
    class AtTheEnd {

        @Test
        void blankLinesBeforeGo() {
            assertThat(clean("A\n\n\nx\n")).isEqualTo("A\n");
            assertThat(clean("A\nx\n")).isEqualTo("A\n");
        }

        @Test
        void textWithoutFinalLineEndKeepsNone() {
            assertThat(clean("A\n\nx")).isEqualTo("A");
            assertThat(clean("A\nx  ")).isEqualTo("A");
        }

        @Test
        void trailingBlankLinesStay() {
            assertThat(clean("A\n\nx\n\n\n")).isEqualTo("A\n\n\n");
            assertThat(clean("A\n\nx\n  ")).isEqualTo("A\n  ");
        }

        @Test
        void runGoesWithAllItsBlankLines() {
            assertThat(clean("A\n\nx1\n\nx2\nx3\n")).isEqualTo("A\n");
            assertThat(clean("A\n\nx1\n\nx2\nx3")).isEqualTo("A");
        }
    }

    @Nested
    class InRuns {

        @Test
        void runIsCutLikeOneLine() {
            assertThat(clean("A\n\nx1\n\nx2\n\nB\n")).isEqualTo("A\n\nB\n");
            assertThat(clean("A\nx1\nx2\nB\n")).isEqualTo("A\nB\n");
            assertThat(clean("x1\nx2\n\nB\n")).isEqualTo("B\n");
        }

        @Test
        void blankLinesBehindStayWhereNoneIsBefore() {
            assertThat(clean("A\nx1\nx2\n\nB\n")).isEqualTo("A\n\nB\n");
        }

        @Test
        void blankLinesWithinStayWhereNoOthersAre() {
            assertThat(clean("A\nx1\n\nx2\nB\n")).isEqualTo("A\n\nB\n");
        }

        @Test
        void everyLineMayGo() {
            assertThat(clean("x")).isEmpty();
            assertThat(clean("x1\n\nx2\n")).isEmpty();
            assertThat(clean("\nx1\nx2\n\n")).isEqualTo("\n");
        }

        @Test
        void severalRunsDoNotDisturbEachOther() {
            assertThat(clean("x\nA\n\nx\n\nB\nx\n\nC\n\nx\n")).isEqualTo("A\n\nB\n\nC\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void otherLineEndsMakeNoDifference(String lineEnd) {
        for (String shape : shapes(6)) {
            assertThat(clean(shape.replace("\n", lineEnd)))
                    .isEqualTo(clean(shape).replace("\n", lineEnd));
        }
    }

    @Test
    void lineEndsThatMeetDoNotGrowTogether() {
        assertThat(clean("A\rx\n\nB\n").lines()).containsExactly("A", "", "B");
        assertThat(clean("A\rx\n\n").lines()).containsExactly("A", "");
    }

    @Test
    void noParagraphsAreJoined() {
        for (String shape : shapes(6)) {
            assertThat(keptParagraphs(clean(shape)))
                    .as(shape.replace("\n", "|"))
                    .isEqualTo(keptParagraphs(shape));
        }
    }

    @Test
    void finalLineEndStaysAsItWas() {
        for (String shape : shapes(6)) {
            String text = shape.substring(0, shape.length() - 1);
            String cleaned = clean(text);
            boolean ends = !cleaned.isEmpty() && cleaned.endsWith("\n");
            boolean blank = cleaned.isBlank();
            assertThat(blank || ends == text.endsWith("\n"))
                    .as(text.replace("\n", "|"))
                    .isTrue();
        }
    }

    @Test
    void nothingCutChangesNothing() {
        CutSet cuts = cuts("A\n\nB");

        assertThat(cuts.isEmpty()).isTrue();
        assertThat(cuts.spans()).isEmpty();
        assertThat(cuts.render()).isEqualTo("A\n\nB");
    }

    @Test
    void linesWithoutWordsAreNoTextThatIsLeft() {
        assertThat(left("x\n***\nx\n").isBlank()).isTrue();
        assertThat(left("x\nA\nx\n").isBlank()).isFalse();
    }

    private static Reprint left(String text) {
        return new Reprint(Manuscript.of(TextIndex.of(text)), cuts(text).spans());
    }

    @Test
    void copyIsIndependent() {
        CutSet cuts = cuts("A\nx\nB\n");
        CutSet copy = cuts.copy();
        copy.cutBlock(0, new Decision(0, 1, 1, "test", FINDING, ""));

        assertThat(copy.render()).isEqualTo("B\n");
        assertThat(cuts.render()).isEqualTo("A\nB\n");
    }

    /** All texts of up to so many lines that are kept (A), cut (x) or blank. */
    private static List<String> shapes(int lines) {
        List<String> shapes = new ArrayList<>(List.of(""));
        for (int first = 0, line = 0; line < lines; line++) {
            int end = shapes.size();
            for (; first < end; first++) {
                for (String next : List.of("A\n", "x\n", "\n")) {
                    shapes.add(shapes.get(first) + next);
                }
            }
        }
        return shapes.subList(1, shapes.size());
    }

    /** How many kept lines each paragraph has that keeps any. */
    private static List<Integer> keptParagraphs(String text) {
        List<Integer> sizes = new ArrayList<>();
        for (String paragraph : text.split("\n\n+|^\n+")) {
            int kept = (int) paragraph.lines().filter("A"::equals).count();
            if (kept > 0) {
                sizes.add(kept);
            }
        }
        return sizes;
    }
}
