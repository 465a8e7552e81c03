package io.bluepencil.benchmark.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void theSameSeedMakesTheSamePages() {
        List<String> pages = new Pages(7).make(10, 2_000);

        assertThat(new Pages(7).make(10, 2_000)).isEqualTo(pages).doesNotHaveDuplicates();
        assertThat(new Pages(8).make(10, 2_000)).isNotEqualTo(pages);
    }

    @Test
    void theArticleIsFoundAmongTheLinks() {
        String page = new Pages(7).make(1, 2_000).get(0);
        String paragraph = new Articles(7, true).make(1, 2_000).get(0).split("\n\n", -1)[1];

        String text = Bluepencil.builder()
                .build()
                .clean(Source.html("https://bay.example/ferry", page))
                .text();

        assertThat(text).contains(paragraph).doesNotContain("footer").hasSizeLessThan(page.length() / 2);
    }
}
