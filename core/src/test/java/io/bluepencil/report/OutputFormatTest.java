package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

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
}
