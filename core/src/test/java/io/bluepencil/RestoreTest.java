package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {

    private static final Finding AD = Finding.high(Label.AD, "a test wants it", "");
    private static final Bluepencil PENCIL = Bluepencil.builder()
            .add(TestRule.lines("test-line", AD, line -> line.startsWith("XX")))
            .add(TestRule.pieces("test-piece", AD, "(zz)"))
            .add(TestRule.lines("test-mark", Finding.high(Label.CAPTION, "kept", ""), line -> line.startsWith("Kept")))
            .build();

    private static Mark cut(int start, String removed) {
        return new Mark(start, start + removed.length(), 1, removed, "test", AD, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing to cut",
                "One.\nXX\nTwo.\n",
                "XX\n\nOne.\r\n\r\nXX 1\r\n\r\nXX 2\r\nKept this.\r\nTwo (zz) three.",
                "One.\r\rXX\r\u00a0\rTwo.\r\rXX",
                "One.\n\nXX",
                "XX only boilerplate\nXX",
                "\ud83d lone\nXX \ude00\n\u2028\n"
            })
    void givesTheSourceBack(String source) {
        Cleaned cleaned = PENCIL.clean(source);

        assertThat(Bluepencil.restore(cleaned.text(), cleaned.marks())).isEqualTo(source);
    }

    @Test
    void marksThatWereNotCutAreIgnored() {
        Mark kept = new Mark(0, 3, 1, "One", "test", AD, "the preset keeps ad");

        assertThat(Bluepencil.restore("One.\n", List.of(kept))).isEqualTo("One.\n");
    }

    @Test
    void putsCutsBackInOrder() {
        assertThat(Bluepencil.restore("BD", List.of(cut(0, "A"), cut(2, "C"), cut(4, "E"))))
                .isEqualTo("ABCDE");
    }

    @Test
    void marksBehindTheTextAreRejected() {
        assertThatThrownBy(() -> Bluepencil.restore("ab", List.of(cut(3, "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> Bluepencil.restore("", List.of(cut(1, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksThatOverlapOrAreOutOfOrderAreRejected() {
        assertThatThrownBy(() -> Bluepencil.restore("abcdef", List.of(cut(1, "xyz"), cut(2, "yz"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bluepencil.restore("abcdef", List.of(cut(4, "x"), cut(1, "y"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bluepencil.restore("abcdef", List.of(cut(-1, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksOfAnotherTextAreMostlyRejected() {
        Cleaned cleaned = PENCIL.clean("One line.\nAnother line.\nXX\nThe last line.\n");

        assertThatThrownBy(() -> Bluepencil.restore("Short.", cleaned.marks()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
