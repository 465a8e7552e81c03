package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Brücke, 6",
        "Bru\u0308cke, 6",
        "新华社, 6",
        "ﾆｭｰｽ, 4",
        "Ｎｅｗｓ, 8",
        "뉴스, 4",
        "\u1102\u1172\u1109\u1173, 4",
        "חָדָשׁוֹת, 5",
        "أَخْبَار, 5",
        "ข่าว, 3",
        "समाचार, 6",
        "«…» – ’, 7",
        "a\u00a0b, 3",
        "a\u00adb, 3",
        "a\u200bb, 2",
    })
    void textsTakeTheColumnsOfATerminal(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "👍, 2",
        "👍🏽, 2",
        "👩‍👩‍👧, 2",
        "❤, 1",
        "❤\ufe0f, 2",
        "🇫🇷, 2",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2",
    })
    void emojiIsOneCharacter(String emoji, int width) {
        assertThat(DisplayWidth.of(emoji)).isEqualTo(width);
        assertThat(DisplayWidth.next(emoji, 0)).isEqualTo(emoji.length());
    }

    @Test
    void charactersAreNotParted() {
        assertThat(characters("e\u0301a🇫🇷🇩🇪新\u0e02\u0e48"))
                .containsExactly("e\u0301", "a", "🇫🇷", "🇩🇪", "新", "\u0e02\u0e48");
        assertThat(characters("🇫🇷🇩x")).containsExactly("🇫🇷", "🇩", "x");
    }

    @Test
    void joinerBetweenLettersJoinsNothing() {
        assertThat(characters("می‌\u200dب")).hasSize(3);
        assertThat(DisplayWidth.of("می‌\u200dب")).isEqualTo(3);
    }

    @Test
    void loneSurrogateIsACharacter() {
        assertThat(characters("a\ud83db")).containsExactly("a", "\ud83d", "b");
    }

    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = DisplayWidth.next(text, at);
            characters.add(text.substring(at, end));
            at = end;
        }
        return characters;
    }
}
