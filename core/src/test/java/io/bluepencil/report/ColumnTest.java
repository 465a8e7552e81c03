package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.report.Column.Row;
import io.bluepencil.report.Ink.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private static List<String> set(String text, int width) {
        List<Row> rows = Column.set(List.of(new Run(text, null)), width, Ink.PLAIN);
        assertThat(rows).allSatisfy(row -> assertThat(row.width()).isEqualTo(DisplayWidth.of(row.text())));
        return rows.stream().map(Row::text).toList();
    }

    @Test
    void rowsBreakBetweenWords() {
        assertThat(set("one two three", 8)).containsExactly("one two", "three");
        assertThat(set("one two three", 7)).containsExactly("one two", "three");
        assertThat(set("one two  three ", 7)).containsExactly("one two", "three");
        assertThat(set("one", 3)).containsExactly("one");
        assertThat(set("", 3)).containsExactly("");
    }

    @Test
    void longWordsBreakBetweenCharacters() {
        assertThat(set("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(set("a e\u0301e\u0301e\u0301e\u0301", 3)).containsExactly("a", "e\u0301e\u0301e\u0301", "e\u0301");
        assertThat(set("👩‍👩‍👧👍🏽", 3)).containsExactly("👩‍👩‍👧", "👍🏽");
    }

    @Test
    void wideCharactersBreakAnywhereAndNeverStickOut() {
        assertThat(set("新华社北京", 5)).containsExactly("新华", "社北", "京");
        assertThat(set("新", 1)).containsExactly("新");
    }

    @Test
    void inkFollowsTheTextOverRows() {
        List<Run> runs = List.of(new Run("one ", null), new Run("two three", Part.CUT));

        assertThat(Column.set(runs, 8, Ink.ANSI))
                .extracting(Row::text)
                .containsExactly("one \u001b[31mtwo\u001b[0m", "\u001b[31mthree\u001b[0m");
        assertThat(Column.set(runs, 8, Ink.ANSI)).extracting(Row::width).containsExactly(7, 5);
    }
}
