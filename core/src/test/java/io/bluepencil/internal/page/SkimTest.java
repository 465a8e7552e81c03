package io.bluepencil.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not read of a page, and that the rest is the same page. */
class SkimTest {

    private static final String FILL = "var harbour = 'the ferry, the pier and the gulls';";

    /** Fragments that hold what might be mistaken, each whole in itself, and some loose ends that are no more than broken. */
    private static final List<String> FRAGMENTS = List.of(
            "<p>The ferry <b>sails</b> at noon.</p>",
            "<script>" + FILL + "</script>",
            "<SCRIPT type='text/javascript'>if (a<b) { document.write('<p>x</p><b>'); }</Script >",
            "<script>document.write('<script src=\"a.js\"><\\/script>');" + FILL + "</script>",
            "<script><!-- " + FILL + " --></script>",
            "<script type=\"application/ld+json\">{\"articleBody\": \"<style>a</style> The gulls stay.\"}</script>",
            "<style media=print>p > a { color: red } /* " + FILL + " */</style>",
            "<svg viewBox='0 0 9 9'><title>A gull</title><g><path d='M0 0L9 9L0 9L9 0z'/></g></svg>",
            "<svg width=9><foreignObject><div>A pier in a drawing.</div></foreignObject></svg>",
            "<svg width=9><!-- </svg> drawn by a gull --><path d='M0 0L9 9L0 9L9 0z'></path></svg>",
            "<svg/>",
            "<div title=\"<script>" + FILL.replace("'", "") + "</script>\">In a value.</div>",
            "<img alt='<svg><path d=\"M0 0L9 9L0 9L9 0z\"/></svg>'>",
            "<a href=x title='an opening <script> or <style> tag, no more'>A link</a>",
            "<!-- <script>" + FILL + " -->",
            "<!-- <style> --><p>Between two comments.</p><!-- </style> -->",
            "<!---->",
            "<!-->",
            "<title>Of <script> and <style> tags</title>",
            "<textarea><script>" + FILL + "</textarea>",
            "<xmp><style>p { a gull, a pier, a ferry, a harbour }</style></xmp>",
            "<iframe><style></iframe>",
            "<math><mi>a</mi><style>b</style><mo>=</mo></math>",
            "<select><option>One<style>two</select>",
            "<noscript><p>Without <svg><g></g></svg> scripts.</p></noscript>",
            "<table><tr><td>A cell<script>" + FILL + "</script></table>",
            "a < b, a <b>c</b> << d",
            "</script>",
            "</p></svg></style>",
            "<br/>",
            "<?php echo '<script>' ?>",
            "\u6f22\u5b57 &amp; &lt;script&gt;",
            "<div data-a=1 class='story' data-b='<b>' onclick=\"f('>')\" id=top>A story.</div>",
            "<link rel=canonical href='https://bay.example/ferry' data-a><link rel=icon href=/canon.ico>",
            "<img src=a.png class=b/><br data-a='1'/><svg data-a=b/>",
            "<b data-a=1><b data-a=2><b data-a=3><b data-a=4>Bold</p><p>and bold</b></b></b></b>",
            "<table><input data-a type=hidden value=2><tr data-a><td data-b colspan=2 rowspan=3>A cell</table>",
            "<select data-a><option data-b='</select>' selected>One</select>",
            "</div data-a='>'>",
            "<p hidden data-a <b>Hidden.</p>",
            "<!-- " + FILL + " --!><!-- " + FILL + " --->",
            "<p data-a class = story data-b = 'x' data-c>A story.");

    /** What tags are made of, and what breaks them. */
    private static final List<String> PIECES =
            List.of(("| |\n|\f|\u000b|/|=|=|\"|'|<|>|<p|<p |</p|<br|<svg|<b|<title|<script|</script|<!|<!--|-->|<?|?>"
                            + "|class|id|hidden|data-a|src|href|class=a |data-a=b |src='c d'|id=\"e\"|&quot;|&#x22|gull")
                    .split("\\|", -1));

    private static String rest(String html) {
        StringWriter rest = new StringWriter();
        try (var reader = skim(html).rest(html)) {
            reader.transferTo(rest);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rest.toString();
    }

    private static void draw(Node node, StringBuilder shape) {
        if (node instanceof TextNode text) {
            shape.append(text.getWholeText());
        } else if (node instanceof Element element) {
            shape.append('<').append(element.tagName()).append(read(element)).append('>');
            boolean drawn = !element.normalName().equals("svg");
            // What these hold is never shown.
            if (drawn && !element.normalName().equals("textarea")) {
                element.childNodes().forEach(child -> draw(child, shape));
            }
            shape.append('/');
        } else if (node instanceof DataNode data && element(data).attr("type").endsWith("ld+json")) {
            shape.append(data.getWholeData());
        } else if (node instanceof Comment) {
            shape.append('!');
        }
    }

    private static String read(Element element) {
        boolean asked = element.is(":not(img, source, link), link[rel=canonical]");
        return element.attributes().asList().stream()
                .filter(attribute ->
                        asked && TagSkim.READ.mayHold(attribute.getKey().hashCode()))
                .filter(attribute ->
                        !element.nameIs("input") || attribute.getKey().equals("type"))
                .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining());
    }

    private static Element element(DataNode data) {
        return (Element) data.parent();
    }

    private static String shape(Document document) {
        StringBuilder shape = new StringBuilder();
        draw(document, shape);
        return shape.toString();
    }

    private static String random(List<String> parts, int most, Random random) {
        StringBuilder html = new StringBuilder();
        for (int part = random.nextInt(most); part >= 0; part--) {
            html.append(parts.get(random.nextInt(parts.size())));
        }
        return html.toString();
    }

    private static void assertTheRestIsTheSame(String page) {
        assertThat(shape(Parser.htmlParser().parseInput(skim(page).rest(page), "")))
                .as(page)
                .isEqualTo(shape(Parser.htmlParser().parseInput(page, "")));
    }

    private static Unread skim(String page) {
        return Skim.of(page, TagSkim.READ);
    }

    @Test
    void theRestIsTheSamePage() {
        Random random = new Random(20_261_127);
        for (int round = 0; round < 20_000; round++) {
            assertTheRestIsTheSame(random(FRAGMENTS, 8, random));
        }
    }

    @Test
    void theRestOfBrokenTagsIsTheSamePage() {
        Random random = new Random(27_112_026);
        for (int round = 0; round < 100_000; round++) {
            assertTheRestIsTheSame(random(PIECES, 16, random));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a<script>FILL</script>b | <p>a<script></script>b",
                "<Script async type='x>y'>FILL</SCRIPT > | <Script type='x>y'></SCRIPT >",
                "<style>FILL</style><p>a | <style></style><p>a",
                "<svg><path d='FILL'/></svg><p>a | <svg></svg><p>a",
                "<svg><g><text>FILL</text></g></svg> | <svg></svg>",
                "<script>FILL<!-- </script> --> | <script></script> -->",
                "<script type='text/template'><p>FILL</p></script> | <script type='text/template'></script>",
                "<a rel='FILL'><style>FILL</style> | <a rel='FILL'><style></style>",
                "<!-- FILL --><p>a | <!----><p>a",
                "<a title='FILL' href=b>c</a> | <a href=b>c</a>",
                "<a data-a href=b data-c=d>e</a> | <a href=b>e</a>",
                "<a data-a='b'href=c>d</a> | <a href=c>d</a>",
                "<br data-a='b'/><p>c | <br /><p>c",
                "<img class=a src=b id=c><input type=text name=d> | <img><input type=text>",
                "<link rel=icon href=a><link rel=Canonical href=b> | <link><link rel=Canonical href=b>",
                "<link href=a rel=image_src media=b> | <link href=a rel=image_src media=b>"
            })
    void leavesOutWhatIsNotRead(String html, String rest) {
        assertThat(rest(html.replace("FILL", FILL.replace("'", ""))))
                .isEqualTo(rest.replace("FILL", FILL.replace("'", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>FILL",
                "<style>FILL<p>a",
                "<svg><path d='FILL'/><p>a</svg>",
                "<svg><path d='FILL'/></p></svg>",
                "<svg><svg><path d='FILL'/></svg></svg>",
                "<svg/>FILL</svg>",
                "<script type=application/ld+json>FILL</script>",
                "<script type='application/LD+JSON; charset=utf-8'>FILL</script>",
                "<script type='application/ld&#x2B;json'>FILL</script>",
                "<script>FILL<script>FILL</script>",
                "<b title='<script>'>FILL</script>",
                "<p class='<script>'>FILL</script>",
                "<!--<script>-->FILL<!--</script>-->",
                "<!-- FILL --!>",
                "<p title='FILL",
                "<b title='FILL'>a</b>",
                "<body onload='FILL'>",
                "<plaintext><script>FILL</script>",
                "<scripts>FILL</scripts>",
                "<script>a</script>",
                ""
            })
    void readsAllOfWhatIsUnclear(String pattern) {
        String html = pattern.replace("FILL", FILL.replace("'", ""));

        assertThat(rest(html)).isEqualTo(html);
    }

    @Test
    void knowsWhereTheRestStoodInTheSource() {
        String html = "<p>one</p><script>" + FILL + "</script><p>two</p><style>" + FILL + "</style><svg><g>" + FILL
                + "</g></svg><p>three</p>";
        Unread unread = skim(html);
        String rest = rest(html);

        assertThat(rest).hasSize(html.length() - unread.length());
        for (String word : new String[] {"<p>one", "<script>", "</script>", "two", "</style>", "</svg>", "three"}) {
            assertThat(unread.origin(rest.indexOf(word))).as(word).isEqualTo(html.indexOf(word));
        }
        assertThat(unread.origin(rest.length())).isEqualTo(html.length());
    }

    @Test
    void takesWhateverPartOfTheRestIsAskedFor() throws IOException {
        String html = "<p>one</p><script>" + FILL + "</script><p>two</p>";
        char[] read = new char[rest(html).length() + 9];
        int size = 0;
        try (var reader = skim(html).rest(html)) {
            for (int count = reader.read(read, 0, 3); count > 0; count = reader.read(read, size, 3)) {
                size += count;
            }
            assertThat(reader.read(read, 0, 3)).isEqualTo(-1);
        }

        assertThat(new String(read, 0, size)).isEqualTo(rest(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script",
                "<script>",
                "<a <script ",
                "<style><svg>",
                "<svg><g>",
                "<b title='<script>",
                "<!--",
                "<!--a--",
                "<title>",
                "</script",
                "<a b=\"<style>",
                "<select><math>"
            })
    void timeGrowsWithTheLengthOnly(String hostile) {
        String html = hostile.repeat(400_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> skim(html))
                        .length())
                .isBetween(0, html.length());
    }
}
