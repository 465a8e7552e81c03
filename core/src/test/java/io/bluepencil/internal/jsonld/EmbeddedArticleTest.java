package io.bluepencil.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Texts that pages carry for search engines only. */
class EmbeddedArticleTest {

    private static Optional<String> html(String json) {
        return EmbeddedArticle.html(
                Jsoup.parse("<body><div id=root></div><script type=application/ld+json>" + json + "</script>"));
    }

    @Test
    void theBodyBecomesParagraphs() {
        assertThat(
                        html(
                                "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry < bay\", \"articleBody\": \"It is back.\\n\\nEvery hour & more.\"}"))
                .contains(
                        "<article><h1>Ferry &lt; bay</h1>\n<p>It is back.</p>\n<p>Every hour &amp; more.</p>\n</article>");
    }

    @Test
    void theLongestCounts() {
        assertThat(html("[{\"articleBody\": \"Short.\"}, {\"articleBody\": \"It is longer.\"}]")
                        .orElseThrow())
                .contains("It is longer.")
                .doesNotContain("Short.");
    }

    @Test
    void markupStays() {
        assertThat(html("{\"articleBody\": \"<p>It is <b>back</b>.</p>\"}"))
                .contains("<article><p>It is <b>back</b>.</p></article>");
    }

    @Test
    void ofProductsItIsTheDescription() {
        assertThat(html("{\"@type\": \"Product\", \"name\": \"Lamp\", \"description\": \"A lamp.\"}"))
                .contains("<article><h1>Lamp</h1>\n<p>A lamp.</p>\n</article>");
        assertThat(html("{\"@type\": \"WebPage\", \"name\": \"Lamps\", \"description\": \"All lamps.\"}"))
                .isEmpty();
    }
}
