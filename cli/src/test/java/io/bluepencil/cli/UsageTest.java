package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --preset bdy-only       | unknown preset 'bdy-only'; did you mean 'body-only'?
            --keep readmore         | unknown label 'readmore'; did you mean 'read-more'?
            --cut capton            | unknown label 'capton'; did you mean 'caption'?
            --cut zzzzzzzzzzzz      | unknown label 'zzzzzzzzzzzz'; known: ad, read-more, related
            --format jsn            | unknown format 'jsn'; did you mean 'json'?
            --on-malformed relpace  | unknown choice 'relpace'; did you mean 'replace'?
            --charset utf9          | unknown charset 'utf9'; did you mean 'utf-8'?
            --charset "b a d"       | unknown charset
            --disable no-such-rule  | unknown rule 'no-such-rule'
            --cut ad --keep ad      | label 'ad' cannot be both cut and kept
            --max-input-size 12x    | '12x' is no size; write it as 1000, 64k, 10m or 2g
            --max-input-size 0      | the size must be positive, not '0'
            --max-input-size 99999999999g | '99999999999g' is no size
            --threads 0             | --threads must be at least 1, not 0
            --threads two           | 'two' is not an int
            --prest standard        | Unknown option: '--prest'; did you mean '--preset'?
            --to                    | Missing required parameter for option '--to'
            """)
    void aWrongOptionIsAnswered(String options, String answer) throws IOException {
        String[] words = Stream.concat(
                        Stream.of("clean", desk.write("a.txt", DIRTY).toString()),
                        Stream.of(options.replace("\"b a d\"", "b?d").split(" ")))
                .toArray(String[]::new);
        Result result = run(words);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("bluepencil: ").contains(answer, "try 'bluepencil clean --help'");
        assertThat(result.err().lines()).hasSize(2);
    }

    @Test
    void aWrongCommandIsAnswered() {
        Result result = run("cleen", "a.txt");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("'cleen'", "did you mean 'clean'?", "try 'bluepencil --help'");
    }

    @Test
    void noCommandAndNoPathAreAnswered() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run().err()).contains("name a command, such as clean, check or report");
        assertThat(run("clean").code()).isEqualTo(2);
        assertThat(run("clean").err()).contains("Missing required parameter: 'PATH'");
        assertThat(run("clean", "").code()).isEqualTo(2);
        assertThat(run("clean", "").err()).contains("a PATH is empty");
    }

    @Test
    void aMissingFileIsATypo() {
        Result result = run("clean", desk.name("mising.txt"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("no such file or folder: '" + desk.name("mising.txt") + "'");
    }

    @Test
    void aFolderWithoutTextsIsAMistake() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.write("empty/deep/a.md", DIRTY);
        Result result = run("clean", desk.name("in"), desk.name("empty"), "--to", desk.name("out"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("no text (*.txt) or page (*.html, *.htm, *.xhtml), compressed (*.gz) or not, in folder '"
                        + desk.name("empty") + "'");
        assertThat(desk.files("out")).isEmpty();
    }

    @Test
    void aPatternWithoutMatchesIsAMistake() throws IOException {
        desk.write("in/a.txt", DIRTY);
        Result result = run("check", desk.name("in") + "/*.text");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("no file matches '" + desk.name("in") + "/*.text'");
        assertThat(run("check", desk.name("nowhere") + "/*.txt").err()).contains("no file matches");
        assertThat(run("check", desk.name("in") + "/[a.txt").err()).contains("bad pattern");
    }

    @Test
    void standardInputHasNoFileName() {
        Result result = Desktop.runWith(CLEAN, "clean", "-", "--to", desk.name("out"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("'-' has no file name for --to");
        assertThat(run("check", "-", "-").err()).contains("can be read only once");
    }

    @Test
    void theOutputFolderIsAFolder() throws IOException {
        String file = desk.write("a.txt", DIRTY).toString();
        assertThat(run("clean", file, "--to", desk.write("b.txt", CLEAN).toString())
                        .err())
                .contains("'" + desk.name("b.txt") + "' is a file; --to takes a folder");
        assertThat(run("clean", file, "--to", "").err()).contains("the folder after --to is empty");
        assertThat(desk.read("b.txt")).isEqualTo(CLEAN);
    }

    @Test
    void hostileArgumentsAreEscaped() {
        assertThat(run("clean", "no\u001bfile").err()).contains("no\\u001bfile");
        assertThat(run("clean", "a.txt", "--no\u001boption").err()).contains("--no\\u001boption");
    }
}
