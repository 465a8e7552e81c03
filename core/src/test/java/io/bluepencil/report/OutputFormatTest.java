package io.bluepencil.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt, a.md, a.html, a.json",
        "a.txt.gz, a.txt, a.md, a.html, a.json",
        "a.html.gz, a.txt, a.md, a.html, a.json",
        "a.b.HTM, a.b.txt, a.b.md, a.b.html, a.b.json",
        "a.xhtml, a.txt, a.md, a.html, a.json",
        "a.text, a.text, a.text.md, a.text.html, a.text.json",
        ".html, .html, .html.md, .html.html, .html.json"
    })
    void theNameOfAnOutputSaysWhatItIs(String source, String text, String markdown, String html, String json) {
        assertThat(OutputFormat.TEXT.fileName(source)).isEqualTo(text);
        assertThat(OutputFormat.MARKDOWN.fileName(source)).isEqualTo(markdown);
        assertThat(OutputFormat.HTML.fileName(source)).isEqualTo(html);
        assertThat(OutputFormat.JSON.fileName(source)).isEqualTo(json);
    }

    @Test
    void formatsAreFoundById() {
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(OutputFormat.of(format.id())).contains(format);
        }
        assertThat(OutputFormat.of("MARKDOWN")).isEmpty();
    }

    @Test
    void everyFormatIsWritten() {
        Cleaned cleaned = Bluepencil.standard().clean(Source.html("", "<h2>\u00c4</h2>"));

        assertThat(OutputFormat.TEXT.write(cleaned)).isEqualTo("\u00c4\n");
        assertThat(OutputFormat.MARKDOWN.write(cleaned)).isEqualTo("## \u00c4\n");
        assertThat(OutputFormat.HTML.write(cleaned)).contains("<h2>\u00c4</h2>");
        assertThat(OutputFormat.JSON.write(cleaned))
                .contains("\"blocks\":[{\"start\":0,\"end\":1,\"kind\":\"heading\"}]")
                .endsWith("}\n");
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(format.bytes(cleaned))
                    .hasValueSatisfying(
                            bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo(format.write(cleaned)));
        }
    }

    @Test
    void linksGoIfThatIsAsked() {
        String page = "<p>One <a href='https://a.example/b'>two</a> three.</p>";
        Cleaned cleaned = Bluepencil.standard().clean(Source.html("", page));

        assertThat(OutputFormat.MARKDOWN.write(cleaned)).isEqualTo("One [two](https://a.example/b) three.\n");
        assertThat(OutputFormat.MARKDOWN.write(cleaned, Links.DROP)).isEqualTo("One two three.\n");
        assertThat(OutputFormat.HTML.write(cleaned)).contains("<a href=\"https://a.example/b\">two</a>");
        assertThat(OutputFormat.HTML.bytes(cleaned, Links.DROP))
                .hasValueSatisfying(
                        bytes -> assertThat(new String(bytes, UTF_8)).contains("<p>One two three.</p>"));
    }

    @Test
    void whatWasPassedOverHasNoFormOfItsOwn() {
        Cleaned page = Bluepencil.standard().clean(Source.bytes("a.html", new byte[1000]));
        Cleaned text = Bluepencil.standard().clean(Source.bytes("a.txt", new byte[1000]));

        assertThat(OutputFormat.TEXT.bytes(page)).isEmpty();
        assertThat(OutputFormat.MARKDOWN.bytes(page)).isEmpty();
        assertThat(OutputFormat.HTML.bytes(text)).isEmpty();
        assertThat(OutputFormat.TEXT.bytes(text)).contains(new byte[1000]);
        assertThat(OutputFormat.JSON.bytes(page)).isPresent();
    }
}
