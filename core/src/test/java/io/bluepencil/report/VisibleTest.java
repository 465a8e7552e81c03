package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "naïve “quotes” 新聞 שלום", "👍👨‍👩‍👧", "a\u00a0b\u200bc", "back\\slash", "<b>&"})
    void harmlessTextStaysAsItIs(String text) {
        assertThat(Visible.escape(text)).isEqualTo(text);
        assertThat(Visible.escapeLines(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0007", "0008", "000b", "000c", "000d", "001b", "001f", "007f", "0080", "0085", "009b", "009f", "061c",
        "200e", "200f", "2028", "2029", "202a", "202b", "202c", "202d", "202e", "2066", "2067", "2068", "2069", "feff"
    })
    void hostileCharactersBecomeVisible(String hex) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";

        assertThat(Visible.escape(text)).isEqualTo("a\\u" + hex + "b");
        assertThat(Visible.escapeLines(text)).isEqualTo("a\\u" + hex + "b");
    }

    @Test
    void ansiEscapesLoseTheirPower() {
        assertThat(Visible.escape("\u001b[31mred\u001b[0m")).isEqualTo("\\u001b[31mred\\u001b[0m");
    }

    @Test
    void lineFeedAndTabAreEscapedUnlessLayoutIsKept() {
        assertThat(Visible.escape("a\n\tb")).isEqualTo("a\\u000a\\u0009b");
        assertThat(Visible.escapeLines("a\n\tb")).isEqualTo("a\n\tb");
    }

    @Test
    void loneSurrogatesAreEscapedAndPairsAreNot() {
        assertThat(Visible.escape("\ud83d")).isEqualTo("\\ud83d");
        assertThat(Visible.escape("\ude00")).isEqualTo("\\ude00");
        assertThat(Visible.escape("\ude00\ud83d")).isEqualTo("\\ude00\\ud83d");
        assertThat(Visible.escape("\ud83d\ud83d\ude00\ude00")).isEqualTo("\\ud83d\ud83d\ude00\\ude00");
    }

    @Test
    void anyCharSequenceCanBeEscaped() {
        assertThat(Visible.escape(new StringBuilder("a\rb"))).isEqualTo("a\\u000db");
    }
}
