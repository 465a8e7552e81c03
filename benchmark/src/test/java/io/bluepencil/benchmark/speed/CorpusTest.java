package io.bluepencil.benchmark.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bluepencil.benchmark.generate.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {

    @Test
    void manySmallTextsOrOneLargeOne() {
        assertThat(corpus("1K").texts()).hasSize(100).allMatch(text -> text.length() >= 1_000);
        assertThat(corpus("100K").texts()).hasSize(10);
        assertThat(corpus("2M").texts())
                .singleElement()
                .satisfies(text ->
                        assertThat(text).hasSizeBetween(2_000_000, 2_100_000).contains("harbour", "порт"));
    }

    @Test
    void theNameSaysWhatItIs() {
        assertThat(corpus("6K").name()).isEqualTo("generated, 6 KB, with boilerplate");
        assertThat(Corpus.generated(Language.CHINESE, new Size(1_000), false, 1).name())
                .isEqualTo("Chinese, 1 KB, without");
    }

    @Test
    void aLongCorpusTakesFewerRounds() {
        assertThat(corpus("6K").rounds(60)).isEqualTo(60);
        assertThat(corpus("2M").rounds(60)).isEqualTo(6);
        assertThat(corpus("2M").rounds(10)).isEqualTo(3);
        assertThat(corpus("2M").rounds(1)).isEqualTo(1);
    }

    @Test
    void sizesAreReadAndShown() {
        assertThat(List.of("6K", "100K", "50M"))
                .map(Size::parse)
                .map(Size::toString)
                .containsExactly("6 KB", "100 KB", "50 MB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Size.parse("6000"))
                .withMessageContaining("such as 6K");
        assertThatIllegalArgumentException().isThrownBy(() -> Size.parse("0K"));
    }

    private static Corpus corpus(String size) {
        return Corpus.generated(Size.parse(size), true, 7);
    }
}
