package io.bluepencil.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws that hold for any nesting of elements. That the page of an article, read again, gives the same article is none of them: which
 * part of a page is its article is a guess, and may be another one for less of a page. The page holds the same words, though.
 */
class RandomPagesTest {

    private static final int SEEDS = 60;
    private static final int STEPS = 120;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static Cleaned clean(Bluepencil pencil, String html) {
        return pencil.clean(Source.html("https://press.example/a", html));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLawsHold(long seed) {
        String page = PageGenerator.page(seed, STEPS);
        Laws.checkPage(Bluepencil.standard(), page);
        Laws.checkPage(Bluepencil.bodyOnly(), page);
    }

    /** Elements within a line are no reason to part words, nor to join them, nor to lose any. */
    @ParameterizedTest
    @MethodSource("seeds")
    void elementsWithinALineDoNotChangeTheText(long seed) {
        Document page = Jsoup.parse(PageGenerator.page(seed, STEPS));
        page.outputSettings().prettyPrint(false);
        String with = page.outerHtml();
        page.select(PageGenerator.INLINE).unwrap();
        String without = page.outerHtml();

        assertThat(without).isNotEqualTo(with);
        assertThat(clean(Bluepencil.annotate(), with).text())
                .isEqualTo(clean(Bluepencil.annotate(), without).text());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfAnArticleCleanedAgainIsTheSame(long seed) {
        for (Bluepencil pencil : new Bluepencil[] {Bluepencil.standard(), Bluepencil.bodyOnly()}) {
            String text = clean(pencil, PageGenerator.page(seed, STEPS)).text();
            assertThat(pencil.clean(text).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocksAreTheLinesOfTheText(long seed) {
        Cleaned cleaned = clean(Bluepencil.standard(), PageGenerator.page(seed, STEPS));
        String blocks = cleaned.blocks().stream()
                .map(block -> cleaned.text().substring(block.start(), block.end()))
                .collect(Collectors.joining("\n"));

        assertThat(words(blocks)).isEqualTo(words(cleaned.text()));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }
}
