package io.bluepencil.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Block;
import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Role;
import java.util.Random;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown and HTML of pages. */
class OutputsTest {

    private static Cleaned page(String body) {
        return Bluepencil.annotate().clean(Source.html("https://bay.example/news/a", body));
    }

    private static String markdown(String body) {
        return page(body).markdown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "<p>One</p><p>two</p> | One/n//n/two",
                "<h2>One</h2>two | ## One/n//n/two",
                "<p>One <b>two</b> <i> three </i>four | One **two** *three* four",
                "<p>One<br>two<br><br>three | One\\/n/two/n//n/three",
                "<ul><li>One<li>two<ul><li>three</ul></ul><ol start=4><li>four | - One/n/- two/n/  - three/n//n/4. four",
                "<ul><li><p>One</p><p>two</ul> | - One/n//n/  two",
                "<ul><li>One</ul><ul><li>two</ul> | - One/n//n/* two",
                "<blockquote>One<p>two</blockquote> | > One/n/>/n/> two",
                "<pre><code class=language-java>a\\n  b\\n\\n`</code></pre> | ```java/n/a/n/  b/n//n/`/n/```",
                "<p>One <a href=/b>two</a> <a href='#x'>three</a> | One [two](https://bay.example/b) three",
                "<a href='javascript:x'><p>One</a> | One",
                "<a href=b><h2>One</h2><p>two</p></a> | ## [One](https://bay.example/news/b)/n//n/[two](https://bay.example/news/b)",
                "<p><code>a`b</code> x<sup>2</sup> H<sub>2</sub>O | ``a`b`` x<sup>2</sup> H<sub>2</sub>O",
                "<dl><dt>One<dd>two<dd>three</dl> | **One**/n//n/two/n//n/three",
                "<p>1. One<p># two<p>- three<p>> four | 1\\. One/n//n/\\# two/n//n/\\- three/n//n/\\> four",
                "<p>*One* [two] two_three &amp;amp; _four_ | \\*One\\* \\[two\\] two_three \\&amp; \\_four\\_",
                "<p>a<b>(b)</b>c <b>d</b><i>e</i> | a<strong>(b)</strong>c **d**<em>e</em>",
                "<figure><img src=x><figcaption>One</figcaption></figure> | One",
                "<p>One! <a href=http://x.example/(y)>two</a> | One! [two](<http://x.example/(y)>)"
            })
    void markdownOfAPage(String body, String expected) {
        String html = body.replace("\\n", "\n");

        assertThat(markdown(html)).isEqualTo(expected.replace("/n/", "\n") + "\n");
        Rendered.check(page(html));
    }

    @Test
    void tables() {
        String table = "<table><caption>Results</caption><thead><tr><th>Team<th>Points</thead>"
                + "<tr><td>Ulm | Neu<td>3<tr><td></td><td>1</table>";

        assertThat(markdown(table))
                .isEqualTo("Results\n\n| Team | Points |\n| --- | --- |\n| Ulm \\| Neu | 3 |\n|  | 1 |\n");
        assertThat(markdown("<table><tr><td>a<td>b<br>c</table>"))
                .isEqualTo("|  |  |\n| --- | --- |\n| a | b<br>c |\n");
        Rendered.check(page(table));
    }

    @Test
    void aTableWithoutRowsIsItsCaption() {
        assertThat(markdown("<table><caption>Results</caption><tr><td></td></tr></table>"))
                .isEqualTo("Results\n");
    }

    @Test
    void tablesThatOnlyLayThePageOutBecomeBlocks() {
        String table = "<table><tr><td><img src=x></td><td><h2>One</h2><p>two</p>three</td></tr></table>";

        assertThat(markdown(table)).isEqualTo("## One\n\ntwo\n\nthree\n");
        Rendered.check(page(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One</p><ul><li>a<ol start=3><li>b</ol></ul>",
                "<li>no list<p>One</p><dd>no list",
                "<ul>One<li>two</li><ul><li>three</ul>four</ul>",
                "<dl>One<dt>two<div><dd>three</div></dl>",
                "<table><tr><td><ul><li>One</ul><td><table><tr><td>a<td>b</table></table>",
                "<h2>One<br>two <div>three</div></h2>",
                "<pre>One\n\n\n  two<b>three</b>\n</pre>",
                "<p dir=rtl>One <span dir=ltr>two</span> <bdo dir=rtl>three</bdo>",
                "<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>\u5b57",
                "<b>One<p>two</b>three<i></i></p><code></code> <code> </code><code>`</code><code>`</code>",
                "<p>1.<b>x</b> a<i>*</i>b **c** <i>d </i>e<i> f</i> <b><i>g</i></b> <b>h <i>i</i></b>",
                "<p>One \\ <b>\\</b> &lt;b&gt; &amp;lt; ![x](y) <a href=http://x.example>!</a>!<a href=http://x.example>[z]</a>",
                "<p>= One<br>=<br>---<br>+ a<br>12) b<br>```<br>~~~<br>|a|b|<br>|---|---|",
                "<p>\u00a0One\u00a0<br>\u3000two\u2003</p>"
            })
    void nothingIsLostOrGlued(String body) {
        Rendered.check(page(body));
    }

    @Test
    void htmlIsSafeAndWhole() {
        String body = "<p onclick=x>One <a href=/b style=x>two</a><script>x</script> <a href=javascript:x>three</a></p>"
                + "<table><tr><th>a<td colspan=2>b</table><blockquote cite=x>four</blockquote>";
        String html = page("<html lang=de dir=ltr><body>" + body).html();

        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"de\" dir=\"ltr\">")
                .contains("<p>One <a href=\"https://bay.example/b\">two</a> three</p>")
                .contains("<td colspan=\"2\">b</td>")
                .doesNotContain("script", "style", "onclick", "cite");
    }

    @Test
    void linksOfAPageWhoseAddressIsNotKnownAreText() {
        String body = "<p>One <a href=/b>two</a> <a href=https://x.example/c>three</a>";

        assertThat(Bluepencil.annotate().clean(Source.html("", body)).markdown())
                .isEqualTo("One two [three](https://x.example/c)\n");
        String canonical = "<link rel=canonical href=https://bay.example/a>" + body;
        assertThat(Bluepencil.annotate().clean(Source.html("", canonical)).markdown())
                .startsWith("One [two](https://bay.example/b)");
        assertThat(page(body).markdown(Links.DROP)).isEqualTo("One two three\n");
        assertThat(page(body).html(Links.DROP)).doesNotContain("<a").contains("<p>One two three</p>");
    }

    @Test
    void onlyWhatWasKeptIsInAnyForm() {
        String body = "<p>The council said. <b>READ MORE:</b> <a href=/x>The old mill burns</a></p>"
                + "<ul><li>One</li><li>Advertisement</li></ul><table><tr><td>a<td>b<tr><td>Advertisement<td>c</table>";
        Cleaned cleaned = Bluepencil.standard().clean(Source.html("https://bay.example/", body));

        assertThat(cleaned.text()).doesNotContain("Advertisement\n");
        assertThat(cleaned.markdown()).doesNotContain("- Advertisement");
        Rendered.check(cleaned);
    }

    @Test
    void blocksHaveKindsAndOffsets() {
        Cleaned cleaned = Bluepencil.builder()
                .preset(Preset.ANNOTATE)
                .cut(Label.AD)
                .build()
                .clean(Source.html("", "<h2>One</h2><p>Advertisement</p><ul><li>two</ul><pre> three</pre>"));

        assertThat(cleaned.text()).isEqualTo("One\n\ntwo\n\n three\n");
        assertThat(cleaned.blocks())
                .containsExactly(
                        new Block(0, 3, Role.HEADING), new Block(5, 8, Role.LIST_ITEM), new Block(11, 16, Role.CODE));
    }

    @Test
    void plainTextsHaveParagraphs() {
        Cleaned cleaned = Bluepencil.standard().clean("# One\ntwo\n\n  three *four*\n");

        assertThat(cleaned.markdown()).isEqualTo("\\# One\\\ntwo\n\nthree \\*four\\*\n");
        assertThat(cleaned.html()).contains("<p># One<br>two</p>").contains("<p>three *four*</p>");
        assertThat(Bluepencil.standard().clean("One\ntwo\n").markdown()).isEqualTo("One\n\ntwo\n");
    }

    private static final String[] TAGS =
            ("p,div,b,i,em,a href=/x,ul,li,ol start=7,blockquote,table,tr,td,th,h2,pre,code,br,dl,dt,dd," + "sup,span")
                    .split(",", -1);
    private static final String MARKS = "*_`[]()<>!#-+=.|~\\&1 \u00a0ab\u00e9\u6f22";

    @Test
    void anyPageHasTheSameWordsInEveryForm() {
        for (int seed = 0; seed < 300; seed++) {
            String html = randomPage(new Random(seed));
            try {
                Rendered.check(page(html));
            } catch (AssertionError e) {
                throw new AssertionError(
                        "seed " + seed + ": " + html + "\n" + page(html).markdown() + e.getMessage(), e);
            }
        }
    }

    private static String randomPage(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            String tag = TAGS[random.nextInt(TAGS.length)];
            html.append(random.nextInt(3) == 0 ? "</" + tag.replaceAll(" .*", "") + ">" : "<" + tag + ">");
            for (int length = random.nextInt(6); length > 0; length--) {
                html.append(Entities.escape(String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())))));
            }
        }
        return html.toString();
    }
}
