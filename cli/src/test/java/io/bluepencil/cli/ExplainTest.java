package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

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
}
