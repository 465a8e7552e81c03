package io.bluepencil;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.rule.Label;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages from source to article. */
class HtmlSourceTest {

    private static final String STORY = "<h1>The ferry is back</h1>"
            + "<p>The ferry across the bay is back in service, the harbour master said on Monday, after nine weeks of repairs.</p>"
            + "<p>It will sail every hour from six in the morning until ten at night, and bicycles travel free of charge.</p>";
    private static final String PAGE = "<html><head><title>The ferry is back - Bay Post</title></head><body>"
            + "<nav><a href=/>Home</a> <a href=/news>News</a></nav><main><div class=story>" + STORY
            + "</div></main><footer><p>Bay Post, 3 Harbour Road, all rights reserved since nineteen hundred and four.</p></footer></body></html>";
    private static final String BODY =
            "The ferry across the bay is back in service, the harbour master said on Monday, after nine weeks of repairs.\n\n"
                    + "It will sail every hour from six in the morning until ten at night, and bicycles travel free of charge.\n";

    @Test
    void theArticleIsLeft() {
        assertThat(Bluepencil.bodyOnly()
                        .clean(Source.html("https://bay.example/a", PAGE))
                        .text())
                .isEqualTo(BODY);
        assertThat(Bluepencil.standard().clean(Source.html("", PAGE)).text()).isEqualTo("The ferry is back\n\n" + BODY);
    }

    @Test
    void theTitleCanBeKept() {
        Bluepencil pencil =
                Bluepencil.builder().preset(Preset.BODY_ONLY).keep(Label.TITLE).build();

        assertThat(pencil.clean(Source.html("", PAGE)).text()).isEqualTo("The ferry is back\n\n" + BODY);
    }

    @Test
    void theBlockModelCanBeSwitchedOff() {
        Source recipe = Source.file(Path.of("../testdata/pages/recipe/before.html"));
        Bluepencil rulesAlone = Bluepencil.builder().blockModel(false).build();

        assertThat(Bluepencil.standard().clean(recipe).marks())
                .anyMatch(mark -> mark.ruleId().equals("block-model"));
        assertThat(rulesAlone.clean(recipe).marks())
                .noneMatch(mark -> mark.ruleId().equals("block-model"))
                .anyMatch(mark -> mark.ruleId().equals("navigation-block"));
    }

    @Test
    void annotateKeepsThePageText() {
        Cleaned cleaned = Bluepencil.annotate().clean(Source.html("", PAGE));

        assertThat(cleaned.text()).isEqualTo(cleaned.source()).startsWith("Home News\n");
        assertThat(cleaned.marks(Label.NAVIGATION)).isNotEmpty();
    }

    @Test
    void everyCutIsAMarkWithATagPath() {
        Cleaned cleaned = Bluepencil.bodyOnly().clean(Source.html("a", PAGE));

        assertThat(cleaned.marks()).allMatch(Mark::cut).hasSize(3);
        Mark footer = cleaned.marks().get(2);
        assertThat(footer.removed()).contains("Harbour Road");
        assertThat(footer.evidence()).isEqualTo("footer");
        assertThat(Bluepencil.restore(cleaned.text(), cleaned.marks())).isEqualTo(cleaned.source());
    }

    @Test
    void marksHaveSpansInTheSourceOnRequest() {
        Cleaned cleaned = Bluepencil.bodyOnly().clean(Source.html("a", PAGE).withOffsets());
        Mark footer = cleaned.marks().get(2);

        assertThat(cleaned.span(footer))
                .hasValueSatisfying(span -> assertThat(PAGE.substring(span.start(), span.end()))
                        .startsWith("Bay Post, 3 Harbour Road")
                        .endsWith("nineteen hundred and four."));
        assertThat(Bluepencil.bodyOnly().clean(Source.html("a", PAGE)).span(footer))
                .isEmpty();
        Cleaned text = Bluepencil.standard().clean("Advertisement\n\nThe ferry is back in service.\n");
        assertThat(text.span(text.marks().get(0))).contains(new Span(0, 15));
    }

    @Test
    void theEndingSaysWhatAFileIs() {
        byte[] bytes = PAGE.getBytes(UTF_8);
        for (String name : new String[] {"a.html", "a.HTM", "a.xhtml"}) {
            assertThat(Bluepencil.bodyOnly().clean(Source.bytes(name, bytes)).text())
                    .isEqualTo(BODY);
        }
        assertThat(Bluepencil.bodyOnly().clean(Source.bytes("a.txt", bytes)).source())
                .isEqualTo(PAGE);
        assertThat(Bluepencil.bodyOnly()
                        .clean(Source.bytes("a.txt", bytes).asHtml(""))
                        .text())
                .isEqualTo(BODY);
        assertThat(Bluepencil.bodyOnly()
                        .clean(Source.bytes("a.html", bytes).asText())
                        .source())
                .isEqualTo(PAGE);
    }

    @Test
    void theArticleIsWrittenInUtf8() {
        byte[] bytes = PAGE.replace("Monday", "M\u00e4rz &#x2014;").getBytes(Charset.forName("windows-1252"));
        Cleaned cleaned = Bluepencil.bodyOnly().clean(Source.bytes("a.html", bytes));

        assertThat(new String(cleaned.bytes(), UTF_8))
                .contains("M\u00e4rz \u2014")
                .isEqualTo(cleaned.text());
    }

    @Test
    void badBytesAreReplacedUnlessTheyAreToFail() {
        byte[] bytes = PAGE.replace("Monday", "M\u00e4rz \u00fc\u00df \u0081").getBytes(UTF_8);
        bytes[PAGE.indexOf("Monday") + 1] = (byte) 0xff;
        Source source = Source.bytes("a.html", bytes).withCharset(UTF_8);
        Cleaned cleaned = Bluepencil.bodyOnly().clean(source);

        assertThat(cleaned.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.MALFORMED);
        assertThat(cleaned.text()).contains("M\ufffd");
        Bluepencil strict = Bluepencil.builder().onMalformed(OnMalformed.FAIL).build();
        assertThatThrownBy(() -> strict.clean(source)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void pagesOverTheLimitsArePassedThrough() {
        Bluepencil small = Bluepencil.builder().maxInputSize(100).build();
        assertThat(small.clean(Source.html("a", PAGE)).verdict()).isEqualTo(Verdict.SKIPPED);

        Cleaned tags = Bluepencil.standard().clean(Source.html("a", "<p>".repeat(1_000_001)));
        assertThat(tags.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(tags.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.TOO_LARGE);

        byte[] binary = new byte[1000];
        Cleaned cleaned = Bluepencil.standard().clean(Source.bytes("a.html", binary));
        assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(cleaned.bytes()).isEqualTo(binary);
    }
}
