package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages instead of texts, and other forms of output. */
class PagesTest {

    private static final String PAGE = "<html><head><title>Ferry back</title></head><body><nav><a href=/>Home</a></nav>"
            + "<main><h1>Ferry back</h1><p>The ferry across the bay is <b>back</b> in service, the harbour master said on Monday.</p>"
            + "<p>It sails <a href=https://bay.example/times>every hour</a> from six in the morning until ten at night.</p></main>"
            + "</body></html>";
    private static final String TEXT =
            "Ferry back\n\nThe ferry across the bay is back in service, the harbour master said on Monday.\n\n"
                    + "It sails every hour from six in the morning until ten at night.\n";
    private static final String MARKDOWN =
            "# Ferry back\n\nThe ferry across the bay is **back** in service, the harbour master said on Monday.\n\n"
                    + "It sails [every hour](https://bay.example/times) from six in the morning until ten at night.\n";

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    @Test
    void thePagesOfAFolderBecomeTexts() throws IOException {
        desk.write("in/a.html", PAGE);
        desk.write("in/sub/b.htm", PAGE);
        desk.gzip("in/sub/c.xhtml.gz", PAGE);
        desk.write("in/d.txt", TEXT);
        Result result = run("clean", desk.name("in"), "--to", desk.name("out"));

        assertThat(result.code()).isZero();
        assertThat(desk.files("out")).containsExactly("a.txt", "d.txt", "sub/b.txt", "sub/c.txt");
        assertThat(desk.read("out/a.txt")).isEqualTo(TEXT);
        assertThat(desk.read("out/sub/b.txt")).isEqualTo(TEXT);
        assertThat(desk.read("out/sub/c.txt")).isEqualTo(TEXT);
    }

    @Test
    void theFormatSaysWhatIsWritten() throws IOException {
        String file = desk.write("a.html", PAGE).toString();

        assertThat(run("clean", file).out()).isEqualTo(TEXT);
        assertThat(run("clean", "--format", "markdown", file).out()).isEqualTo(MARKDOWN);
        assertThat(run("clean", "--format", "html", file).out())
                .contains("<h1>Ferry back</h1>", "<title>Ferry back</title>")
                .doesNotContain("Home");
        assertThat(run("clean", "--format", "json", file).out()).contains("\"kind\":\"heading\"");
        assertThat(run("clean", "--format", "pdf", file).err()).contains("text, markdown, html, json");
    }

    @Test
    void everyFormatHasItsEnding() throws IOException {
        desk.write("in/a.html", PAGE);
        desk.gzip("in/b.txt.gz", TEXT);
        for (String format : new String[] {"markdown", "html", "json"}) {
            run("clean", "--format", format, desk.name("in"), "--to", desk.name(format));
        }
        assertThat(desk.files("markdown")).containsExactly("a.md", "b.md");
        assertThat(desk.files("html")).containsExactly("a.html", "b.html");
        assertThat(desk.files("json")).containsExactly("a.json", "b.json");
        assertThat(desk.read("markdown/a.md")).isEqualTo(MARKDOWN);
    }

    @Test
    void aTextAndAPageOfOneNameCollide() throws IOException {
        desk.write("in/a.html", PAGE);
        desk.write("in/a.txt", TEXT);
        Result result = run("clean", desk.name("in"), "--to", desk.name("out"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("two inputs have one output");
    }

    @Test
    void standardInputIsAPageIfOneSaysSo() {
        assertThat(runWith(PAGE, "clean", "--html", "-").out()).isEqualTo(TEXT);
        assertThat(runWith(PAGE, "clean", "-").out()).isEqualTo(PAGE);
    }

    @Test
    void theHeadlineIsALabelLikeOthers() {
        assertThat(runWith(PAGE, "clean", "--html", "--preset", "body-only", "-")
                        .out())
                .startsWith("The ferry");
        assertThat(runWith(PAGE, "clean", "--html", "--preset", "body-only", "--keep", "title", "-")
                        .out())
                .isEqualTo(TEXT);
    }

    @Test
    void aPageThatIsNoneStaysWhatItIs() throws IOException {
        desk.write("in/a.html", new byte[1000]);
        Result result = run("clean", "--format", "markdown", desk.name("in"), "--to", desk.name("out"));

        assertThat(desk.files("out")).containsExactly("a.html");
        assertThat(result.err()).contains("so this is no page");
        assertThat(result.code()).isZero();
    }
}
