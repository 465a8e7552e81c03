package io.bluepencil.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a document looks like to the rules after the first cuts. */
class ReprintTest {

    private static Reprint print(String source, int... spans) {
        Finding finding = Finding.high(Label.OTHER, "a test wants it", "");
        Decision[] decisions = new Decision[spans.length / 2];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = new Decision(spans[2 * i], spans[2 * i + 1], 1, "test", finding, "");
        }
        return new Reprint(Manuscript.of(TextIndex.of(source)), Arrays.asList(decisions));
    }

    @Test
    void withoutCutsItIsTheSource() {
        Reprint print = print("One.\n\n two");

        assertThat(print.text()).isEqualTo("One.\n\n two");
        assertThat(print.size()).isEqualTo(2);
        assertThat(print.string(1)).isEqualTo("two");
        assertThat(print.sourceBlock(1)).isEqualTo(1);
        assertThat(print.sourceOffset(7)).isEqualTo(7);
    }

    @Test
    void cutLinesAreGoneAndTheOthersKeepTheirLineNumbers() {
        Reprint print = print("A\n\nx\n\nB one.\ny\nC two\n", 3, 6, 13, 15);

        assertThat(print.text()).isEqualTo("A\n\nB one.\nC two\n");
        assertThat(print.size()).isEqualTo(3);
        assertThat(print.line(1)).isEqualTo(5);
        assertThat(print.line(2)).isEqualTo(7);
        assertThat(print.sourceBlock(1)).isEqualTo(2);
        assertThat(print.sourceBlock(2)).isEqualTo(4);
        assertThat(print.blankLinesBefore(1)).isEqualTo(1);
        assertThat(print.blankLinesBefore(2)).isZero();
    }

    @Test
    void wordsAreThoseThatAreLeft() {
        Reprint print = print("One (x) two.\n", 4, 8);
        TextIndex left = TextIndex.of("One two.");

        assertThat(print.string(0)).isEqualTo("One two.");
        assertThat(print.words(0)).isEqualTo(2);
        assertThat(print.hash(0)).isEqualTo(left.hash(0));
        assertThat(print.endsSentence(0)).isTrue();
    }

    @Test
    void offsetsLeadBackToTheSource() {
        String source = "ab--cd--ef\n";
        Reprint print = print(source, 2, 4, 6, 8);

        assertThat(print.text()).isEqualTo("abcdef\n");
        for (int at = 0; at < print.text().length(); at++) {
            assertThat(source.charAt(print.sourceOffset(at)))
                    .isEqualTo(print.text().charAt(at));
        }
    }

    @Test
    void cutsThatTouchAreSkippedTogether() {
        Reprint print = print("--==ab\n", 0, 2, 2, 4);

        assertThat(print.sourceOffset(0)).isEqualTo(4);
        assertThat(print.sourceBlock(0)).isZero();
    }
}
