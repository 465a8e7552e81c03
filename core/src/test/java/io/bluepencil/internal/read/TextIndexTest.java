package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private static List<String> blocks(TextIndex index) {
        return IntStream.range(0, index.size()).mapToObj(index::string).toList();
    }

    private static List<Integer> lines(TextIndex index) {
        return IntStream.range(0, index.size()).mapToObj(index::line).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\t \n \r", "\u00a0\n\u200b\n\ufeff"})
    void blankTextHasNoBlocks(String text) {
        TextIndex index = TextIndex.of(text);

        assertThat(index.size()).isZero();
        assertThat(index.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndMakesTheSameBlocks(String lineEnd) {
        TextIndex index = TextIndex.of("one\n\ntwo\nthree\n".replace("\n", lineEnd));

        assertThat(blocks(index)).containsExactly("one", "two", "three");
        assertThat(lines(index)).containsExactly(1, 3, 4);
    }

    @Test
    void lineEndsMayBeMixed() {
        TextIndex index = TextIndex.of("a\r\nb\rc\nd\r\r\ne");

        assertThat(blocks(index)).containsExactly("a", "b", "c", "d", "e");
        assertThat(lines(index)).containsExactly(1, 2, 3, 4, 6);
    }

    @Test
    void lineFeedBeforeCarriageReturnIsTwoLineEnds() {
        assertThat(lines(TextIndex.of("a\n\rb"))).containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000b", "\u000c"})
    void otherSeparatorsAreText(String separator) {
        TextIndex index = TextIndex.of("one" + separator + "two\nthree");

        assertThat(blocks(index)).containsExactly("one" + separator + "two", "three");
        assertThat(lines(index)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\u200b", "\ufeff", "\u2060", "\u3000", "\u2028", "\u0085", "\u000c"})
    void linesOfInvisibleCharactersAreBlank(String blank) {
        TextIndex index = TextIndex.of("one\n" + blank.repeat(3) + "\ntwo");

        assertThat(blocks(index)).containsExactly("one", "two");
        assertThat(index.blankLinesBefore(1)).isEqualTo(1);
    }

    @Test
    void countsBlankLinesBeforeEachBlock() {
        TextIndex index = TextIndex.of("\n\none\ntwo\n\n\n\nthree\n\n");

        assertThat(index.blankLinesBefore(0)).isEqualTo(2);
        assertThat(index.blankLinesBefore(1)).isZero();
        assertThat(index.blankLinesBefore(2)).isEqualTo(3);
    }

    @Test
    void offsetsLeaveOutWhatIsBlankAroundABlock() {
        TextIndex index = TextIndex.of("\u00a0 one two\u200b\t\r\nthree");

        assertThat(index.lineStart(0)).isZero();
        assertThat(index.start(0)).isEqualTo(2);
        assertThat(index.end(0)).isEqualTo(9);
        assertThat(index.lineBreak(0)).isEqualTo(11);
        assertThat(index.lineEnd(0)).isEqualTo(13);
        assertThat(index.string(0)).isEqualTo("one two");
        assertThat(index.length(0)).isEqualTo(7);
    }

    @Test
    void lastLineWithoutLineEndEndsWithTheText() {
        TextIndex index = TextIndex.of("one\ntwo ");

        assertThat(index.end(1)).isEqualTo(7);
        assertThat(index.lineBreak(1)).isEqualTo(8);
        assertThat(index.lineEnd(1)).isEqualTo(8);
    }

    @Test
    void indexGrowsWithManyShortLines() {
        TextIndex index = TextIndex.of("a\n".repeat(10_000));

        assertThat(index.size()).isEqualTo(10_000);
        assertThat(index.line(9_999)).isEqualTo(10_000);
        assertThat(index.start(9_999)).isEqualTo(19_998);
        assertThat(index.hash(9_999)).isEqualTo(index.hash(0)).isNotZero();
    }

    @Test
    void lineOfOnlyPunctuationIsABlockWithoutWords() {
        TextIndex index = TextIndex.of("* * *");

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.words(0)).isZero();
        assertThat(index.hash(0)).isZero();
    }

    @Test
    void knowsWordsAndSentenceEndsOfABlock() {
        TextIndex index = TextIndex.of("Three small words\nIt ends here. \n");

        assertThat(index.words(0)).isEqualTo(3);
        assertThat(index.endsSentence(0)).isFalse();
        assertThat(index.endsSentence(1)).isTrue();
    }

    @Test
    void loneSurrogatesAreText() {
        TextIndex index = TextIndex.of("\ud83d\n\ude00 word\n");

        assertThat(blocks(index)).containsExactly("\ud83d", "\ude00 word");
        assertThat(index.words(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void numbersOutsideTheDocumentThrow(int block) {
        TextIndex index = TextIndex.of("one line");

        assertThatThrownBy(() -> index.start(block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.end(block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.line(block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.hash(block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.words(block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.blankLinesBefore(block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.endsSentence(block)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
