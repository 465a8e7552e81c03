package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    @Test
    void oneFileGoesToStandardOutput() throws IOException {
        Result result = run("clean", desk.write("a.txt", DIRTY).toString());
        assertThat(result.out()).isEqualTo(CLEAN);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void standardInputGoesToStandardOutput() {
        Result result = runWith(DIRTY, "clean", "-");
        assertThat(result.out()).isEqualTo(CLEAN);
        assertThat(result.code()).isZero();
    }

    @Test
    void aFolderWithOneTextGoesToStandardOutput() throws IOException {
        desk.write("in/sub/a.txt", DIRTY);
        desk.write("in/picture.png", "not a text");
        assertThat(run("clean", desk.name("in")).out()).isEqualTo(CLEAN);
    }

    @Test
    void severalInputsNeedAFolder() throws IOException {
        Result result = run(
                "clean",
                desk.write("a.txt", DIRTY).toString(),
                desk.write("b.txt", DIRTY).toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("add --to DIR");
    }

    @Test
    void aFolderIsWrittenWithTheSameRelativePaths() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.write("in/sub/deep/Zürich.txt", CLEAN);
        desk.gzip("in/sub/b.txt.gz", DIRTY);
        desk.write("in/other.md", DIRTY);
        Result result = run("clean", desk.name("in"), "--to", desk.name("out/new"));
        assertThat(desk.files("out/new")).containsExactly("a.txt", "sub/b.txt", "sub/deep/Zürich.txt");
        assertThat(desk.read("out/new/a.txt")).isEqualTo(CLEAN);
        assertThat(desk.read("out/new/sub/b.txt")).isEqualTo(CLEAN);
        assertThat(desk.read("out/new/sub/deep/Zürich.txt")).isEqualTo(CLEAN);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("bluepencil: 3 files: 2 cleaned, 1 unchanged, 0 skipped, 0 failed; 2 cuts: read-more 2\n");
        assertThat(result.code()).isZero();
    }

    @Test
    void cleaningAgainReplacesTheOutputAndChangesNothing() throws IOException {
        desk.write("in/a.txt", DIRTY);
        run("clean", desk.name("in"), "--to", desk.name("out"));
        desk.write("out/a.txt", "spoilt");
        run("clean", desk.name("in"), "--to", desk.name("out"));
        run("clean", desk.name("out"), "--to", desk.name("again"));
        assertThat(desk.read("out/a.txt")).isEqualTo(CLEAN);
        assertThat(desk.read("again/a.txt")).isEqualTo(CLEAN);
    }

    @Test
    void aSingleFileGoesIntoTheFolderUnderItsName() throws IOException {
        desk.write("in/deep/article.text", DIRTY);
        run("clean", desk.name("in/deep/article.text"), "--to", desk.name("out"));
        assertThat(desk.files("out")).containsExactly("article.text");
    }

    @Test
    void thePartOfAPatternWithWildcardsIsKept() throws IOException {
        desk.write("corpus/one/before.txt", DIRTY);
        desk.write("corpus/one/after.txt", CLEAN);
        desk.write("corpus/two/before.txt", DIRTY);
        Result result = run("clean", desk.name("corpus") + "/*/before.txt", "--to", desk.name("out"));
        assertThat(desk.files("out")).containsExactly("one/before.txt", "two/before.txt");
        assertThat(result.code()).isZero();
    }

    @Test
    void aFileWithWildcardsInItsNameIsAFile() throws IOException {
        desk.write("odd[1].txt", DIRTY);
        assertThat(run("clean", desk.name("odd[1].txt")).out()).isEqualTo(CLEAN);
    }

    @Test
    void presetsAndLabelsDecideWhatIsCut() throws IOException {
        String file = desk.write("a.txt", DIRTY).toString();
        assertThat(run("clean", "--preset", "body-only", file).out()).isEqualTo(CLEAN);
        assertThat(run("clean", "--preset", "annotate", file).out()).isEqualTo(DIRTY);
        assertThat(run("clean", "--preset", "annotate", "--cut", "read-more", file)
                        .out())
                .isEqualTo(CLEAN);
        assertThat(run("clean", "--keep", "ad", "--keep", "read-more", file).out())
                .isEqualTo(DIRTY);
    }

    @Test
    void aRuleThatIsDisabledDoesNotCut() throws IOException {
        String file = desk.write("a.txt", DIRTY).toString();
        String rule = run("check", file).out().replaceAll("(?s).*\\[(.*?)\\].*", "$1");
        assertThat(run("clean", "--disable", rule, file).out()).isEqualTo(DIRTY);
    }

    @Test
    void whatIsWrittenHasTheCharsetOfItsSource() throws IOException {
        String text = DIRTY.replace("mayor", "mayor of Köln");
        desk.write("latin.txt", text.getBytes(StandardCharsets.ISO_8859_1));
        desk.write("utf16.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        Result latin = run("clean", "--charset", "latin1", desk.name("latin.txt"));
        Result utf16 = run("clean", desk.name("utf16.txt"));
        String cleaned = text.replace("READ MORE\n\n", "");
        assertThat(latin.bytes()).isEqualTo(cleaned.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(utf16.bytes()).isEqualTo(("\ufeff" + cleaned).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void jsonIsOneObjectALine() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.write("in/b.txt", CLEAN);
        Result result = run("clean", "--format", "json", desk.name("in"));
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).startsWith("{\"name\":\"").contains("a.txt", "\"label\":\"read-more\"");
        assertThat(result.lines().get(1)).contains("b.txt", "\"marks\":[]");
        assertThat(result.err()).contains("2 files: 1 with cuts, 1 unchanged");
    }

    @Test
    void jsonIsWrittenBesideOneAnother() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.gzip("in/sub/b.txt.gz", DIRTY);
        run("clean", "--format", "json", desk.name("in"), "--to", desk.name("out"));
        assertThat(desk.files("out")).containsExactly("a.json", "sub/b.json");
        assertThat(desk.read("out/a.json")).startsWith("{\"name\"").endsWith("}\n");
    }

    @Test
    void explainAndDiffAreAPreview() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.write("in/b.txt", CLEAN);
        Result result = run("clean", "--explain", "--diff", desk.name("in"));
        assertThat(result.lines()).hasSize(11);
        assertThat(result.lines().get(0)).contains("a.txt:3: cut read-more [", "\"READ MORE\"");
        assertThat(result.lines().get(1)).contains("a.txt: cleaned, 1 cut");
        assertThat(result.lines().get(2)).startsWith("--- a/").endsWith("a.txt");
        assertThat(result.lines()).contains("-READ MORE");
        assertThat(result.lines().get(10)).contains("b.txt: clean, 0 cuts");
        assertThat(result.code()).isZero();
    }

    @Test
    void explainAndDiffArePrintedWhileFilesAreWritten() throws IOException {
        desk.write("in/a.txt", DIRTY);
        Result result = run("clean", "--diff", desk.name("in"), "--to", desk.name("out"));
        assertThat(result.out()).contains("-READ MORE");
        assertThat(desk.read("out/a.txt")).isEqualTo(CLEAN);
    }

    @Test
    void jsonWithoutAFolderIsAPreviewByItself() throws IOException {
        Result result = run(
                "clean",
                "--format",
                "json",
                "--diff",
                desk.write("a.txt", DIRTY).toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("drop --explain and --diff");
    }

    @Test
    void theSummaryNamesTheMostFrequentLabelFirst() throws IOException {
        desk.write("in/a.txt", DIRTY.replace("READ MORE", "Advertisement"));
        desk.write("in/b.txt", DIRTY);
        desk.write("in/c.txt", DIRTY);
        assertThat(run("clean", desk.name("in"), "--to", desk.name("out")).err())
                .contains("3 files: 3 cleaned, 0 unchanged, 0 skipped, 0 failed; 3 cuts: read-more 2, ad 1");
    }

    @Test
    void outputsCanBeReadByOthersAsTheSystemAllows() throws IOException {
        desk.write("in/a.txt", DIRTY);
        run("clean", desk.name("in"), "--to", desk.name("out"));
        Path plain = Files.createFile(desk.path("plain"));
        if (plain.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(desk.path("out/a.txt")))
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }
}
