package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages that a script builds: what they carry for search engines is their text. */
class ScriptOnlyPagesTest {

    private static final String FIRST =
            "The ferry across the bay is back in service, the harbour master said on Monday, after nine weeks of repairs.";
    private static final String SECOND =
            "It will sail every hour from six in the morning until ten at night, and bicycles travel free of charge.";

    private static String clean(String body, String json) {
        String page = "<html><body>" + body + "<script type='application/ld+json'>" + json + "</script></body></html>";
        return Bluepencil.bodyOnly()
                .clean(Source.html("https://bay.example/ferry", page))
                .text();
    }

    @Test
    void theBodyOfTheArticleIsTaken() {
        String json = "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry\", \"articleBody\": \"" + FIRST + "\\n\\n"
                + SECOND + "\"}";

        assertThat(clean("<div id=root></div>", json)).isEqualTo(FIRST + "\n\n" + SECOND + "\n");
    }

    @Test
    void soIsTheDescriptionOfAProduct() {
        String json =
                "{\"@type\": \"Product\", \"name\": \"Ferry\", \"description\": \"" + FIRST + " " + SECOND + "\"}";

        assertThat(clean("<nav><a href=/>Home</a></nav>", json)).contains(FIRST);
    }

    @Test
    void whatAsksForScriptsIsNoArticle() {
        assertThat(clean("<noscript>You need JavaScript for this ferry.</noscript><div id=root></div>", "{}"))
                .isEmpty();
    }

    @Test
    void nothingIsKeptOfAPageThatIsAllFrame() {
        String harbours =
                "Lunholm Carling Tamrit Quebrada Bay Olandere Vesterby Sund Mere Leek Vedra Corve Anstrow Pell"
                        .replaceAll("\\w+", "<a href=/$0>$0</a>,");
        String help =
                "Help Disputes Reports Fares Timetables Bicycles Sitemap Terms Privacy Imprint Jobs Press Contact Feedback"
                        .replaceAll("\\w+", "<a href=/$0>$0</a>,");
        String frame = "<div class=hidden style=display:none>Harbours</div><div id=root></div><div class='site-footer'>"
                + "<footer class=footer><dl><dt>Help</dt><dd>" + help.repeat(2) + "</dd></dl><dl><dt>Harbours</dt><dd>"
                + harbours.repeat(2) + "</dd></dl></footer></div>";

        assertThat(clean(frame, "{}")).isEmpty();
    }

    @Test
    void aSnippetIsNeverAllFrame() {
        assertThat(clean("<p>Ferry back in service</p>", "{}")).isEqualTo("Ferry back in service\n");
    }

    @Test
    void pagesWithTextStayAsTheyAre() {
        String story = ("<p>" + FIRST + "</p><p>" + SECOND + "</p>").repeat(5);
        String json = "{\"articleBody\": \"" + "The data tell another story. ".repeat(200) + "\"}";

        assertThat(clean("<article>" + story + "</article>", json)).doesNotContain("another story");
    }
}
