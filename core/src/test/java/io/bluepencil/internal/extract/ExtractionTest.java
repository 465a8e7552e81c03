package io.bluepencil.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static final String PROSE =
            "<p>The lock keeper opened the gates at noon, as he has every day since the flood, and the barges came through.</p>"
                    + "<p>Nobody in the village could say how long it would last, but most of them hoped for the summer.</p>"
                    + "<p>A second pump is on its way from the coast, the council said, and will be tested before the weekend.</p>";
    private static final String PAGE =
            "<body><header><a href=/>Lock Gazette</a></header><main><article><h1>The gates are open</h1>" + PROSE
                    + "</article></main><div class=sidebar><a href=/1>Ten recipes with leek</a></div></body>";

    private static List<Outside> outside(String html, Optional<BlockModel> model) {
        return Extraction.outside(PageReader.read(html, ""), model);
    }

    @Test
    void theContainerDecidesAloneWithoutAModel() {
        assertThat(outside(PAGE, Optional.empty()))
                .extracting(Outside::ruleId)
                .containsExactly("outside-article", "page-title", "aside-block");
    }

    @Test
    void theModelKeepsTheStory() {
        Page page = PageReader.read(PAGE, "");
        List<Outside> outside = Extraction.outside(page, Optional.of(BlockModel.shipped()));

        assertThat(outside).allMatch(run -> run.last() < 2 || run.first() > 4);
        assertThat(outside).anyMatch(run -> run.ruleId().equals("page-title"));
    }

    @Test
    void runsAreInOrderAndDisjoint() {
        int end = -1;
        for (Outside run : outside(PAGE + PAGE, Optional.of(BlockModel.shipped()))) {
            assertThat(run.first()).isGreaterThan(end);
            assertThat(run.last()).isGreaterThanOrEqualTo(run.first());
            end = run.last();
        }
        assertThat(end).isPositive();
    }

    @Test
    void commentsAreKeptWhereTheyAreThePage() {
        String comment =
                "<div class=comment><div class=byline><a href=/u/ada>ada</a> 3 hours ago</div>" + PROSE + "</div>";
        String link = "<body><main><h1>Ask: how do you oil a lock?</h1><p>via ada</p><div class=comments>"
                + comment.repeat(5) + "</div></main></body>";
        String story = "<body><main><article><h1>The gates are open</h1>" + PROSE.repeat(4)
                + "</article><div class=comments>" + comment.repeat(5) + "</div></main></body>";

        assertThat(outside(link, Optional.of(BlockModel.shipped()))).noneMatch(run -> run.last() - run.first() > 6);
        assertThat(outside(story, Optional.of(BlockModel.shipped()))).anyMatch(run -> run.last() - run.first() > 6);
    }

    @Test
    void postsThatAnArticleQuotesStay() {
        String quoted =
                "<blockquote class=twitter-tweet><p>The gates are open.</p>Ada <a href=/1>May 2</a></blockquote>";
        String embedded = "<div class=social-embed><p>So they are.</p></div>";
        String asked = "<div class=social-embed><p>Show me what Ada says.</p><button>Yes</button></div>";
        String source = "<blockquote>They creak.<footer>The lock keeper</footer></blockquote>";

        for (String post : List.of(quoted, embedded, source)) {
            assertThat(outside(story(post), Optional.empty()))
                    .as(post)
                    .extracting(Outside::ruleId)
                    .containsExactly("page-title");
        }
        assertThat(outside(story(asked), Optional.empty()))
                .extracting(Outside::ruleId)
                .contains("share-block");
    }

    private static String story(String inside) {
        return "<body><article><h1>The gates are open</h1>" + PROSE + inside + PROSE + "</article></body>";
    }

    @Test
    void theDataOfAProductStayAndItsReviewsGo() {
        String data = "<h2>Data</h2><dl><dt>Weight<dd>2 kg<dt>Colour<dd>red</dl>";
        String reviews = "<div class=reviews><h2>What others say</h2><p>It is red.</p></div>";
        String page = "<body><div class=product-page><h1>Model of a lock</h1><div>" + PROSE + "</div>" + data + reviews
                + "</div></body>";

        assertThat(outside(page, Optional.empty()))
                .extracting(Outside::ruleId)
                .containsExactly("page-title", "review-block");
    }

    @Test
    void anEmptyPageHasNothingOutside() {
        assertThat(outside("", Optional.of(BlockModel.shipped()))).isEmpty();
        assertThat(outside("<body><script>x</script></body>", Optional.empty())).isEmpty();
    }

    @Test
    void pagesThatScriptsFillInShowWhatTheyHoldForBrowsersWithout() {
        Page page = PageReader.read("<body><div id=app></div><noscript>" + PROSE + "</noscript></body>", "");

        assertThat(page.text().text()).startsWith("The lock keeper").contains("second pump");
    }

    @Test
    void noscriptOfAFullPageIsNotShown() {
        Page page = PageReader.read("<body>" + PROSE.repeat(3) + "<noscript><p>Switch scripts on</p></noscript>", "");

        assertThat(page.text().text()).doesNotContain("Switch");
    }
}
