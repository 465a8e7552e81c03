package io.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.report.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void namesAreShownWithoutNeedlessParts() {
        assertThat(FileNames.shown(Path.of("./a/../b.txt"))).isEqualTo("b.txt");
        assertThat(FileNames.shown(Path.of("."))).isEqualTo(".");
        assertThat(FileNames.shown(Path.of("../Zürich 1+1.txt"))).isEqualTo("../Zürich 1+1.txt");
    }

    @Test
    void namesThatCannotBeSpeltAreShownByTheirBytes() {
        assertThat(FileNames.shown(Path.of("a\ufffd+%41.txt"))).isEqualTo("a\ufffd+%41.txt");
        assertThat(FileNames.shown(Path.of("/no/such/a\ufffd.txt"))).isEqualTo("/no/such/a\ufffd.txt");
    }

    @Test
    void endingsAreReplaced() {
        assertThat(FileNames.withEnding(Path.of("a/b.txt.gz"), ".gz", "")).isEqualTo(Path.of("a/b.txt"));
        assertThat(FileNames.withEnding(Path.of("b.txt"), ".txt", ".json")).isEqualTo(Path.of("b.json"));
        assertThat(FileNames.withEnding(Path.of("a\ufffd.txt"), ".txt", ".json"))
                .isEqualTo(Path.of("a\ufffd.json"));
    }

    @Test
    void formatsNameTheirOutput() {
        assertThat(FileNames.output(Path.of("x/a.txt.gz"), OutputFormat.TEXT)).isEqualTo(Path.of("x/a.txt"));
        assertThat(FileNames.output(Path.of("x/a.txt.gz"), OutputFormat.JSON)).isEqualTo(Path.of("x/a.json"));
        assertThat(FileNames.output(Path.of("x/a.md"), OutputFormat.JSON)).isEqualTo(Path.of("x/a.md.json"));
    }

    @Test
    void argumentsThatTheLocaleSpoiltAreRestored() {
        byte[] line = "java\0-jar\0x.jar\0clean\0Zürich.txt\0\ufffd\0".getBytes(StandardCharsets.UTF_8);
        String[] spoilt = {"clean", "Z\ufffd\ufffdrich.txt", "\ufffd\ufffd\ufffd"};
        assertThat(RawArguments.restore(spoilt, line)).containsExactly("clean", "Zürich.txt", "\ufffd");
    }

    @Test
    void argumentsThatDoNotMatchStay() {
        byte[] line = "other\0".getBytes(StandardCharsets.UTF_8);
        assertThat(RawArguments.restore(new String[] {"a\ufffd"}, line)).containsExactly("a\ufffd");
        assertThat(RawArguments.restore(new String[] {"a\ufffd", "b"}, line)).containsExactly("a\ufffd", "b");
    }
}
