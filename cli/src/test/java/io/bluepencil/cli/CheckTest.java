package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.FINDING;
import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void findingsArePrintedAndFail() throws IOException {
        Desktop desk = new Desktop(folder);
        desk.write("in/b.txt", DIRTY);
        desk.write("in/a.txt", CLEAN);
        Result result = run("check", desk.name("in"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.out()).startsWith(desk.name("in/b.txt") + FINDING).contains("] ");
        assertThat(result.err())
                .startsWith(
                        "bluepencil: 2 files: 1 to be cleaned, 1 unchanged, 0 skipped, 0 failed; 1 cut: read-more 1\n")
                .endsWith("'bluepencil clean --to FOLDER' writes cleaned copies\n");
    }

    @Test
    void cleanTextsPass() throws IOException {
        Result result = run("check", new Desktop(folder).write("a.txt", CLEAN).toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void whatStandsAroundTheArticleOfAPageIsNoFinding() throws IOException {
        String story = "<p>The ferry will be back in service on Friday, the operator said on Monday morning.</p>"
                + "<p>Until then a bus takes the passengers around the bay twice a day, free for all who hold a ticket.</p>";
        Desktop desk = new Desktop(folder);
        desk.write("in/a.html", "<nav><a href=/>Home</a></nav><article><h1>Ferry is back</h1>" + story + "</article>");
        Result clean = run("check", desk.name("in"));
        desk.write(
                "in/b.html", "<nav><a href=/>Home</a></nav>" + story.replace("</p><p>", "</p><p>Advertisement</p><p>"));
        Result dirty = run("check", desk.name("in"));

        assertThat(clean.code()).isZero();
        assertThat(clean.out()).isEmpty();
        assertThat(clean.err()).contains("; 1 cut around articles left aside");
        assertThat(dirty.code()).isEqualTo(1);
        assertThat(dirty.lines()).singleElement().asString().contains("b.html:", "ad [known-line]");
    }

    @Test
    void whatTheOptionsKeepIsNoFinding() {
        assertThat(runWith(DIRTY, "check", "--keep", "read-more", "-").code()).isZero();
        assertThat(runWith(DIRTY, "check", "--preset", "annotate", "-").code()).isZero();
    }

    @Test
    void standardInputHasAName() {
        assertThat(runWith(DIRTY, "check", "-").out()).startsWith("stdin" + FINDING);
    }

    @Test
    void someFindingsCanBeTolerated() {
        assertThat(runWith(DIRTY, "check", "--max-findings", "1", "-").code()).isZero();
        assertThat(runWith(DIRTY + DIRTY, "check", "--max-findings", "1", "-").code())
                .isEqualTo(1);
        assertThat(runWith(DIRTY, "check", "--fail-on", "never", "-").code()).isZero();
        assertThat(runWith(DIRTY, "check", "--fail-on", "findings", "-").err()).contains("did you mean 'finding'?");
    }

    @Test
    void aFileThatCannotBeJudgedIsADoubt() {
        String binary = "One.\0\n";
        assertThat(runWith(binary, "check", "-").code()).isZero();
        assertThat(runWith(binary, "check", "--fail-on", "doubt", "-").code()).isEqualTo(1);
        assertThat(runWith(CLEAN, "check", "--fail-on", "doubt", "-").code()).isZero();
    }

    @Test
    void aFailureWeighsMoreThanAFinding() throws IOException {
        Desktop desk = new Desktop(folder);
        Result result = run("check", desk.write("a.txt", DIRTY).toString(), desk.name("missing.txt"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).contains(FINDING);
    }
}
