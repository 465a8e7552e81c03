package io.bluepencil.benchmark.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    @Test
    void theSameSeedMakesTheSameArticles() {
        List<String> articles = new Articles(7, true).make(20, 1_000);

        assertThat(new Articles(7, true).make(20, 1_000)).isEqualTo(articles);
        assertThat(new Articles(8, true).make(20, 1_000)).isNotEqualTo(articles);
        assertThat(articles).doesNotHaveDuplicates().allMatch(article -> article.length() >= 1_000);
    }

    @Test
    void boilerplateStandsBetweenTheParagraphsIfAskedFor() {
        assertThat(new Articles(7, true).article(Language.ENGLISH, 20_000)).contains("\n\nAdvertisement\n\n");
        assertThat(new Articles(7, false).article(Language.ENGLISH, 20_000)).doesNotContain("Advertisement");
    }
}
