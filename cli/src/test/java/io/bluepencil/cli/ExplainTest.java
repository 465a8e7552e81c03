package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    Path folder;

    @Test
    void marksAreExplainedAndDocumentsSummedUp() throws IOException {
        Desktop desk = new Desktop(folder);
        desk.write("a.txt", DIRTY);
        desk.write("b.txt", CLEAN);
        Result result = run("explain", folder.toString());
        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).startsWith(desk.name("a.txt") + ":3: cut read-more [");
        assertThat(result.lines().get(1)).startsWith(desk.name("a.txt") + ": cleaned, 1 cut, ");
        assertThat(result.lines().get(2)).isEqualTo(desk.name("b.txt") + ": clean, 0 cuts, 0.0 % of the characters");
        assertThat(result.err()).contains("2 files: 1 with cuts, 1 unchanged");
        assertThat(result.code()).isZero();
    }

    @Test
    void whatIsKeptIsExplainedToo() throws IOException {
        String file = new Desktop(folder).write("a.txt", DIRTY).toString();
        Result result = run("explain", "--preset", "annotate", file);
        assertThat(result.out()).contains(":3: keep read-more [");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void everyMarkIsAnObject() throws IOException {
        String file = new Desktop(folder).write("a.txt", DIRTY).toString();
        Result result = run("explain", "--format", "jsonl", file);
        assertThat(result.lines())
                .singleElement(STRING)
                .startsWith("{\"name\":\"" + file)
                .contains("\"cut\":true");
        assertThat(run("explain", "--format", "jsonl", "--preset", "annotate", file)
                        .out())
                .isEmpty();
        assertThat(run("explain", "--format", "jsonl", "--preset", "annotate", "--near", file)
                        .out())
                .contains("\"cut\":false", "\"keptBecause\":\"the preset keeps read-more\"");
    }

    @Test
    void theDocumentIsShownWithItsMargin() throws IOException {
        String file = new Desktop(folder).write("a.txt", DIRTY).toString();
        String page = watch(false, "explain", file).out();
        assertThat(page).contains("\n3 - READ MORE   ", "cut read-more [known-line]\n");
        assertThat(page.lines()).allMatch(line -> line.length() <= 80 || line.startsWith(file));
        assertThat(run("explain", "--format", "page", file).out()).contains("\n3 - READ MORE   ");
        assertThat(watch(false, "explain", "--preset", "annotate", file).out()).doesNotContain("keep");
        assertThat(watch(false, "explain", "--preset", "annotate", "--near", file)
                        .out())
                .contains("\n3 ? READ MORE   ", "keep read-more");
    }

    @Test
    void aRuleIsExplainedWithItsExamples() {
        Result result = run("explain", "--rule", "known-line");
        assertThat(result.out()).startsWith("known-line\n").contains("    | [-READ MORE-]\n", "  stays:\n");
        assertThat(result.code()).isZero();
        assertThat(watch(true, "explain", "--rule", "known-line").out()).contains("\u001b[31;9mREAD MORE\u001b[0m");
    }

    @Test
    void aWrongSubjectIsAnswered() {
        Result unknown = run("explain", "--rule", "galery");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("bluepencil: unknown rule 'galery'; did you mean 'gallery'?\n");
        assertThat(run("explain").code()).isEqualTo(2);
        assertThat(run("explain").err()).contains("PATH", "--rule");
        assertThat(run("explain", "--rule", "gallery", "a.txt").code()).isEqualTo(2);
        assertThat(run("explain", "--rule", "gallery", "--format", "jsonl").err())
                .contains("rules --format json");
        assertThat(run("explain", "--format", "pgae", "a.txt").err()).contains("did you mean 'page'?");
    }
}
