package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of HTML that are no pages: items of feeds, fields of editing systems. They have no head, and mostly no address. */
class SnippetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "The bridge is open. | The bridge is open.",
                "<p>The bridge is open.</p> | The bridge is open.",
                "<p>The bridge is open.</p><p>It was closed in May.</p> | The bridge is open./It was closed in May.",
                "<div>The bridge is open.</div><div>It was closed.</div> | The bridge is open./It was closed.",
                "The bridge is open.<br><br>It was closed in May. | The bridge is open./It was closed in May.",
                "<p>Bridge open.<p>Ferry late.<p>Rain at noon. | Bridge open./Ferry late./Rain at noon.",
                "<h2>Bridge is open</h2><p>The mayor was there.</p> | Bridge is open/The mayor was there.",
                "<h2>Bridge is open</h2> | Bridge is open",
                "<ul><li>500 g flour<li>two eggs<li>salt</ul> | 500 g flour/two eggs/salt",
                "<p>You need:</p><ul><li>flour<li>two eggs</ul><p>Mix them. | You need:/flour/two eggs/Mix them.",
                "<table><tr><th>Day<th>Open<tr><td>Sunday<td>closed</table> | Day Open/Sunday closed",
                "<dl><dt>Length<dd>412 m<dt>Built<dd>1931</dl> | Length/412 m/Built/1931",
                "<blockquote>I shall cross it.</blockquote><p>So the mayor had said. | I shall cross it./So the mayor had said.",
                "<pre>let bridge = open;</pre><p>That is all. | let bridge = open;/That is all.",
                "<p>Caf&eacute; &amp; bar &ldquo;Lune&rdquo; is open.<p>Come in. | Caf\u00e9 & bar \u201cLune\u201d is open./Come in.",
                "<p>\u4f26\u6cb3\u5927\u6865\u91cd\u65b0\u5f00\u653e\u3002<p>\u4e94\u6708\u4ee5\u6765\u4e00\u76f4\u5173\u95ed\u3002 | \u4f26\u6cb3\u5927\u6865\u91cd\u65b0\u5f00\u653e\u3002/\u4e94\u6708\u4ee5\u6765\u4e00\u76f4\u5173\u95ed\u3002",
                "<p>See <a href=/1>the report</a> of the council.<p>It is long. | See the report of the council./It is long.",
                "<a href=/1>Bridge is open again</a> | Bridge is open again",
                "<div class=entry-summary><p>The bridge is open \u2026</div> | The bridge is open \u2026",
                "<blockquote class=twitter-tweet><p>It is open.</p>Lune <a href=/1>May 2</a></blockquote> | It is open./Lune May 2"
            })
    void allOfTheirTextStays(String html, String expected) {
        assertThat(text(html, "")).isEqualTo(expected);
        assertThat(text(html, "https://bay.example/a")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><a href=/1>Continue reading</a></p>",
                "<p><a href=/1>Weiterlesen <span>Die Br\u00fccke</span></a></p>",
                "<div class=sharedaddy><h3>Share this:</h3><a href=/f>Facebook</a> <a href=/x>X</a></div>",
                "<p>Advertisement</p>",
                "<p><a href=/u>Unsubscribe</a></p>"
            })
    void whatLeadsElsewhereGoes(String more) {
        String story =
                "<p>The bridge over the Lune is open again, the council said.</p><p>It had been closed since May.</p>";

        assertThat(text(story + more, ""))
                .isEqualTo("The bridge over the Lune is open again, the council said./It had been closed since May.");
    }

    @Test
    void aPageWithSomethingWrittenAboveItIsNone() {
        String links = "<div><p>Harbour | Islands | Storms</p></div>";
        String story =
                "<p>The bridge over the Lune is open again, the council said.</p><p>It had been closed since May.</p>";
        String page =
                "<html><head><title>Bridge is open</title></head><body>" + links + story.repeat(3) + "</body></html>";

        assertThat(text("Warning: line 12" + page, "")).doesNotContain("Warning");
    }

    private static String text(String html, String url) {
        return Bluepencil.standard()
                .clean(Source.html(url, html))
                .text()
                .strip()
                .replaceAll("\\n+", "/")
                .replace('\t', ' ');
    }
}
