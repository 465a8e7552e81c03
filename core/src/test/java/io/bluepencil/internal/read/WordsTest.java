package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.lexicon.WordEnds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static int count(String text) {
        Words words = new Words();
        words.read(text, 0, text.length());
        return words.count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "'   '|0",
                "'- * -'|0",
                "one|1",
                "two words|2",
                "'  blanks\t around  '|2",
                "don't|1",
                "don’t stop|2",
                "well-known|2",
                "3.5 million|3",
                "U.S.|2",
                "ﬁve ｆｕｌｌ|2",
                "слово за словом|3",
                "한국 뉴스|2",
                "كلمة ثانية|2"
            })
    void countsWordsBetweenBlanksAndPunctuation(String text, int expected) {
        assertThat(count(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"今, 1", "今日, 1", "今日は, 2", "今日はいい天気, 4", "'今日、明日', 2", "カタカナ, 2", "ข่าว, 2", "新闻 联播, 2"})
    void twoLettersWithoutSpacesCountAsOneWord(String text, int expected) {
        assertThat(count(text)).isEqualTo(expected);
    }

    @Test
    void scriptsMayBeMixed() {
        assertThat(count("Apple 製品")).isEqualTo(2);
        assertThat(count("iPhone 17 が発売")).isEqualTo(4);
    }

    @Test
    void emojiAreNoWords() {
        assertThat(count("👍👍 🔥")).isZero();
        assertThat(count("hot 🔥 news")).isEqualTo(2);
        assertThat(count("hot🔥news")).isEqualTo(2);
        assertThat(count("👨‍👩‍👧 family")).isEqualTo(1);
    }

    @Test
    void lettersBeyondTheBasicPlaneMakeWords() {
        assertThat(count("𐐀𐐁𐐂 𐐃")).isEqualTo(2);
    }

    @Test
    void loneSurrogatesSeparateWords() {
        assertThat(count("a\ud83db")).isEqualTo(2);
        assertThat(count("a\ude00b")).isEqualTo(2);
        assertThat(count("\ud83d\ud83d\ude00\ude00")).isZero();
    }

    @Test
    void halfAPairAtTheEndOfThePieceIsNoWord() {
        Words words = new Words();

        assertThat(words.read("\ud801\udc00", 0, 1)).isZero();
        assertThat(words.count()).isZero();
    }

    @Test
    void counterStartsAnewWithEachPiece() {
        Words words = new Words();
        words.read("one two three", 0, 13);
        words.read("one", 0, 3);

        assertThat(words.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more about this, today",
                "don\u2019t \u2013 stop",
                "\u4eca\u65e5\u306f \u3044\u3044 hot \ud83d\udd25 news",
                "\u1112\u1161\u11ab\u1100\u116e\u11a8 \u1102\u1172\u1109\u1173 one"
            })
    void readingOnIsReadingAllAtOnce(String text) {
        Words onward = new Words();
        int at = WordEnds.next(text, 0, text.length());
        onward.read(text, 0, at);
        while (at < text.length()) {
            int next = WordEnds.next(text, at, text.length());
            Words atOnce = new Words();

            assertThat(onward.readOn(text, at, next)).isEqualTo(atOnce.read(text, 0, next));
            assertThat(onward.count()).isEqualTo(atOnce.count());
            at = next;
        }
    }
}
