package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BagOfWordsTest {

    @Test
    void wordsAreLettersDigitsAndUnderscores() {
        BagOfWords bag = BagOfWords.of("It's 3.5 m, snake_case; Ⅷ ² 東京 e\u0301");
        assertThat(bag.size()).isEqualTo(10);
        assertThat(bag.common(BagOfWords.of("IT S 3 5 M SNAKE_CASE ⅷ ² 東京"))).isEqualTo(9);
    }

    @Test
    void aWordCountsAsOftenAsBothHaveIt() {
        assertThat(BagOfWords.of("a a a b").common(BagOfWords.of("a a c"))).isEqualTo(2);
    }

    @Test
    void twoEmptyTextsAgree() {
        BagOfWords empty = BagOfWords.of(" ... ");
        BagOfWords word = BagOfWords.of("word");
        assertThat(Overlap.of(empty, empty)).isEqualTo(new Overlap(1, 1, 1));
        assertThat(Overlap.of(word, empty)).isEqualTo(new Overlap(0, 0, 0));
        assertThat(Overlap.of(empty, word)).isEqualTo(new Overlap(0, 0, 0));
        assertThat(Overlap.of(word, BagOfWords.of("other"))).isEqualTo(new Overlap(0, 0, 0));
    }
}
