package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    @Test
    void writesAReport() throws IOException {
        desk.write("in/b.txt", DIRTY);
        desk.write("in/a.txt", CLEAN);
        Result result = run("report", desk.name("in"), "--to", desk.name("out"));

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .containsExactly(
                        "bluepencil: 2 files: 1 with cuts, 1 unchanged, 0 skipped, 0 failed; 1 cut: read-more 1",
                        "bluepencil: the report is in " + desk.name("out") + "/index.html");
        assertThat(desk.files("out")).containsExactly("bluepencil.sarif", "changes.patch", "index.html", "marks.jsonl");
        assertThat(desk.read("out/changes.patch")).contains("-READ MORE\n");
        assertThat(desk.read("out/index.html")).contains("in/b.txt", "<bdi>" + desk.name("in") + "</bdi>");
    }

    @Test
    void documentsStandInOrderForAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 300; i++) {
            desk.write("in/" + i + ".txt", DIRTY.repeat(1 + i % 7));
        }
        run("report", desk.name("in"), "--to", desk.name("one"), "--threads", "1");
        run("report", desk.name("in"), "--to", desk.name("two"), "--threads", "5");

        for (String name : desk.files("one")) {
            assertThat(desk.path("two/" + name)).hasSameBinaryContentAs(desk.path("one/" + name));
        }
    }

    @Test
    void sourcesAreNeverTouched() throws IOException {
        desk.write("in/a.txt", DIRTY);

        assertThat(run("report", desk.name("in"), "--to", desk.name("in")).code())
                .isEqualTo(2);
        assertThat(run("report", desk.name("in")).err()).contains("--to");
        assertThat(runWith(DIRTY, "report", "-", "--to", desk.name("out")).code())
                .isEqualTo(2);
        assertThat(desk.files("")).containsExactly("in/a.txt");
    }

    @Test
    void aFileThatCannotBeReadIsMissingFromTheReport() throws IOException {
        desk.write("in/a.txt", DIRTY);
        Result result = run("report", desk.name("in"), desk.name("missing.txt"), "--to", desk.name("out"));

        assertThat(result.code()).isEqualTo(3);
        assertThat(desk.read("out/index.html")).contains("in/a.txt").doesNotContain("\"missing.txt");
    }
}
