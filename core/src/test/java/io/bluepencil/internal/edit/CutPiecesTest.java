package io.bluepencil.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which blanks go with a piece that is cut out of a line. Whatever stands in brackets is cut. */
class CutPiecesTest {

    private static final Finding FINDING = Finding.high(Label.OTHER, "a test wants it", "");

    private static CutSet cuts(String text) {
        CutSet cuts = new CutSet(TextIndex.of(text));
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = text.indexOf(']', open);
            cuts.cutPiece(new Decision(open, close + 1, 1, "test", FINDING, ""));
            open = text.indexOf('[', close);
        }
        return cuts;
    }

    private static String clean(String text) {
        CutSet cuts = cuts(text);
        int at = 0;
        for (Decision span : cuts.spans()) {
            assertThat(span.start()).as("disjoint and in order").isGreaterThanOrEqualTo(at);
            at = span.end();
        }
        return cuts.render();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foo [x] bar|Foo bar",
                "Foo [x]|Foo",
                "[x] bar|bar",
                "Foo[x] bar|Foo bar",
                "Foo [x]bar|Foo bar",
                "Foo[x]bar|Foobar",
                "Foo [x] [y] bar|Foo bar",
                "[x] [y] bar|bar",
                "[x] foo [y]|foo",
                "Foo [x], bar [y], end.|Foo , bar , end."
            })
    void oneBlankStaysBetweenWhatStays(String text, String expected) {
        assertThat(clean(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Foo [x] [y]|Foo", "Foo [x][y]|Foo", "Foo [x] [y] [z]|Foo", "Foo [x] bar [y] [z]|Foo bar"})
    void severalPiecesMayStandAtTheEnd(String text, String expected) {
        assertThat(clean(text).stripTrailing()).isEqualTo(expected);
    }

    @Test
    void piecesMayBeTheWholeLine() {
        assertThat(clean("[x] [y]").strip()).isEmpty();
    }

    @Test
    void blanksAreOfAnyKind() {
        assertThat(clean("Foo\u00a0[x]\u00a0bar")).isEqualTo("Foo\u00a0bar");
        assertThat(clean("Foo \t[x]")).isEqualTo("Foo");
    }

    @Test
    void lineEndsAndBlanksAroundTheLineStay() {
        assertThat(clean("A\n\n  Foo [x]  \r\n\n[y] bar\n")).isEqualTo("A\n\n  Foo  \r\n\nbar\n");
    }

    @Test
    void lineThatIsCutTakesItsPiecesAlong() {
        String text = "A\nFoo [x] bar\nB\n";
        CutSet cuts = cuts(text);
        cuts.cutBlock(1, new Decision(2, 13, 2, "test", FINDING, ""));

        assertThat(cuts.spans()).hasSize(1);
        assertThat(cuts.render()).isEqualTo("A\nB\n");
    }
}
