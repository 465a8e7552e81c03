package io.bluepencil.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.Source;
import org.junit.jupiter.api.Test;

class OutputFormTest {

    @Test
    void everyFormatIsWritten() {
        Cleaned cleaned = Bluepencil.standard().clean(Source.html("", "<h2>\u00c4</h2>"));

        assertThat(OutputForm.of(OutputFormat.TEXT).write(cleaned)).isEqualTo("\u00c4\n");
        assertThat(OutputForm.of(OutputFormat.MARKDOWN).write(cleaned)).isEqualTo("## \u00c4\n");
        assertThat(OutputForm.of(OutputFormat.HTML).write(cleaned)).contains("<h2>\u00c4</h2>");
        assertThat(OutputForm.of(OutputFormat.JSON).write(cleaned))
                .contains("\"blocks\":[{\"start\":0,\"end\":1,\"kind\":\"heading\"}]")
                .endsWith("}\n");
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(OutputForm.of(format).bytes(cleaned))
                    .hasValueSatisfying(bytes -> assertThat(new String(bytes, UTF_8))
                            .isEqualTo(OutputForm.of(format).write(cleaned)));
        }
    }

    @Test
    void linksGoIfThatIsAsked() {
        String page = "<p>One <a href='https://a.example/b'>two</a> three.</p>";
        Cleaned cleaned = Bluepencil.standard().clean(Source.html("", page));

        assertThat(OutputForm.of(OutputFormat.MARKDOWN).write(cleaned))
                .isEqualTo("One [two](https://a.example/b) three.\n");
        assertThat(new OutputForm(OutputFormat.MARKDOWN, Links.DROP, false).write(cleaned))
                .isEqualTo("One two three.\n");
        assertThat(OutputForm.of(OutputFormat.HTML).write(cleaned)).contains("<a href=\"https://a.example/b\">two</a>");
        assertThat(new OutputForm(OutputFormat.HTML, Links.DROP, false).bytes(cleaned))
                .hasValueSatisfying(
                        bytes -> assertThat(new String(bytes, UTF_8)).contains("<p>One two three.</p>"));
    }

    @Test
    void whatWasPassedOverHasNoFormOfItsOwn() {
        Cleaned page = Bluepencil.standard().clean(Source.bytes("a.html", new byte[1000]));
        Cleaned text = Bluepencil.standard().clean(Source.bytes("a.txt", new byte[1000]));

        assertThat(OutputForm.of(OutputFormat.TEXT).bytes(page)).isEmpty();
        assertThat(OutputForm.of(OutputFormat.MARKDOWN).bytes(page)).isEmpty();
        assertThat(OutputForm.of(OutputFormat.HTML).bytes(text)).isEmpty();
        assertThat(OutputForm.of(OutputFormat.TEXT).bytes(text)).contains(new byte[1000]);
        assertThat(OutputForm.of(OutputFormat.JSON).bytes(page)).isPresent();
    }

    @Test
    void markdownOpensWithFrontMatterIfThatIsAsked() {
        Cleaned cleaned = Bluepencil.standard()
                .clean(Source.html("", "<html lang=en><title>Ferry</title><body><p>One two three.</p>"));
        OutputForm form = new OutputForm(OutputFormat.MARKDOWN, Links.KEEP, true);

        assertThat(form.write(cleaned)).startsWith("---\ntitle: \"Ferry\"\n").endsWith("---\n\nOne two three.\n");
        assertThat(OutputForm.of(OutputFormat.MARKDOWN).write(cleaned)).isEqualTo("One two three.\n");
        assertThat(form.write(Bluepencil.standard().clean("A text.\n"))).isEqualTo("A text.\n");
    }
}
