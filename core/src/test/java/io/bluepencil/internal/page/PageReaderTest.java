package io.bluepencil.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.rule.Role;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page is laid out as text, and what is known of its lines. */
class PageReaderTest {

    private static Page page(String body) {
        return PageReader.read("<html><body>" + body + "</body></html>", "");
    }

    private static String text(String body) {
        return page(body).text().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>One</p><p>two</p> | One/2/two",
                "<p>One  two/n/three </p> | One two three",
                "<p>O<b>n</b>e <i>two</i><i> three</i></p> | One two three",
                "One<p>two</p>three | One/2/two/2/three",
                "<p>One<br>two<br/><br>three</p> | One/1/two/2/three",
                "<p>One <q>two</q>, <q>\u201ethree\u201c</q></p> | One \u201ctwo\u201d, \u201ethree\u201c",
                "<ruby>\u6f22<rt>kan</rt>\u5b57<rp>(</rp><rt>ji</rt><rp>)</rp></ruby> | \u6f22(kan)\u5b57(ji)",
                "<math><mfrac><mn>1</mn><mn>2</mn></mfrac><msqrt><mn>3</mn></msqrt></math> | 1/2\u221a3",
                "<ul><li>One<li>two<ul><li>three</ul></ul><p>four | One/1/two/2/three/2/four",
                "<dl><dt>One<dd>two</dl> | One/1/two",
                "<table><tr><td>One</td><td>two</td></tr><tr><td>three</table> | One\ttwo/1/three",
                "<pre>One/n/  two/n//n/three</pre> | One/1/  two/2/three",
                "<p>One&nbsp;two</p><p>&nbsp;</p><p>three | One\u00a0two/2/three",
                "<p>Ex&shy;tra<wbr>ordinary</p> | Extraordinary",
                "<p>One<script>x</script><style>y</style><template>z</template> two</p> | One two",
                "<p>One <a href=x><div>two</div></a> three</p> | One/2/two/2/three",
                "<p>x<sub>1</sub><sup>2</sup></p> | x12",
                "<math><mi>a</mi><mo>=</mo><annotation>TeX</annotation></math> b | a= b"
            })
    void layOut(String body, String lines) {
        String expected = lines.replace("/1/", "\n").replace("/2/", "\n\n");

        assertThat(text(body.replace("/n/", "\n"))).isEqualTo(expected + "\n");
    }

    @Test
    void aPageWithoutTextIsEmpty() {
        assertThat(text("")).isEmpty();
        assertThat(text("<div>&nbsp;<p> \n</div><img alt='a'>")).isEmpty();
        assertThat(PageReader.read("", "").text().size()).isZero();
    }

    @Test
    void everyLineKnowsItsElement() {
        Page page = page("<div class=story><h2>One</h2><p>two <b>three</b><br>four</p></div>");

        assertThat(page.size()).isEqualTo(3);
        assertThat(page.elements().path(page.element(0))).isEqualTo("div.story > h2");
        assertThat(page.elements().path(page.element(2))).isEqualTo("div.story > p");
        assertThat(page.role(0)).isEqualTo(Role.HEADING);
        assertThat(page.role(1)).isEqualTo(Role.TEXT);
    }

    @Test
    void rolesComeFromTheNearestElementThatHasOne() {
        Page page = page("<ul><li><p>a</ul><blockquote><p>b</blockquote><table><tr><td>c</table><pre>d</pre>"
                + "<figure><figcaption><p>e</figcaption></figure><div><span class=caption>f</span></div>");

        assertThat(page.role(0)).isEqualTo(Role.LIST_ITEM);
        assertThat(page.role(1)).isEqualTo(Role.QUOTATION);
        assertThat(page.role(2)).isEqualTo(Role.TABLE_ROW);
        assertThat(page.role(3)).isEqualTo(Role.CODE);
        assertThat(page.role(4)).isEqualTo(Role.CAPTION);
        assertThat(page.role(5)).isEqualTo(Role.CAPTION);
    }

    @Test
    void linksAreMeasured() {
        Page page = page("<p>1234<a href=x>5678</a></p><a href=y><div>all</div></a><p>none</p>");

        assertThat(page.linkPercent(0)).isEqualTo(50);
        assertThat(page.linkPercent(1)).isEqualTo(100);
        assertThat(page.linkPercent(2)).isZero();
        assertThat(page.linkPercentOf(0)).isEqualTo(46);
    }

    @Test
    void elementsAreRangesOfRowsAndBlocks() {
        Page page = page("<div><p>a</p><p>b</p></div><p>c</p>");
        Elements elements = page.elements();

        assertThat(elements.size()).isEqualTo(5);
        assertThat(elements.end(1)).isEqualTo(4);
        assertThat(elements.firstBlock(1)).isZero();
        assertThat(elements.endBlock(1)).isEqualTo(2);
        assertThat(elements.parent(4)).isZero();
        assertThat(elements.contains(1, 3)).isTrue();
        assertThat(elements.contains(1, 4)).isFalse();
    }

    @Test
    void piecesLeadBackToTheTextNodes() {
        Page page = page("<p>a <b>b</b></p><p>&nbsp;</p><pre>c\nd</pre>");
        Pieces pieces = page.pieces();
        String text = page.text().text();

        assertThat(pieces.size()).isEqualTo(4);
        for (int piece = 0; piece < pieces.size(); piece++) {
            String own = text.substring(pieces.start(piece), pieces.end(piece));
            assertThat(pieces.node(piece).getWholeText()).contains(own);
        }
        assertThat(text.substring(pieces.start(3), pieces.end(3))).isEqualTo("d");
    }

    @Test
    void hintsAreWholeWords() {
        assertThat(hints("relatedArticle")).containsExactly(Hint.ARTICLE, Hint.RELATED);
        assertThat(hints("header")).containsExactly(Hint.HEADER);
        assertThat(hints("js-ad_slot")).containsExactly(Hint.AD);
        assertThat(hints("sr-only")).containsExactly(Hint.HIDDEN);
        assertThat(hints("sr only")).isEmpty();
    }

    private static List<Hint> hints(String names) {
        long hints = HintWords.OF_ELEMENTS.hints(names);
        return Arrays.stream(Hint.values()).filter(hint -> hint.isIn(hints)).toList();
    }

    @Test
    void aPageWithoutAnAddressIsOfTheKindThatItsCanonicalLinkTells() {
        String html = "<head><link rel=canonical href=https://shop.example/product/4711></head><p>One";

        assertThat(Hint.PRODUCT.isIn(PageReader.read(html, "").head().kinds())).isTrue();
        assertThat(Hint.PRODUCT.isIn(
                        PageReader.read(html, "https://bay.example/a").head().kinds()))
                .isFalse();
    }
}
