package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String MORE = DIRTY + "\nAdvertisement\n\nThat was all, the mayor said in the end.\n";

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    private Result check(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(
                new String[] {"check", desk.name("in"), "--baseline-file", desk.name("known.json")}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return run(args);
    }

    @Test
    void onlyWhatIsNewFails() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.write("in/b.txt", CLEAN);
        Result written = check("--baseline", "write");
        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).isEqualTo("bluepencil: wrote 1 finding to " + desk.name("known.json") + "\n");
        assertThat(desk.read("known.json")).contains("{\"file\":\"in/a.txt\",");
        Result passed = check();
        assertThat(passed.code()).isZero();
        assertThat(passed.out()).isEmpty();
        assertThat(passed.err()).endsWith("1 cut: read-more 1; 1 known from " + desk.name("known.json") + "\n");
        assertThat(check("--baseline", "off").code()).isEqualTo(1);

        desk.write("in/a.txt", MORE);
        Result failed = check();
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.lines()).singleElement().asString().startsWith(desk.name("in/a.txt") + ":7: ad [");
    }

    @Test
    void whatIsFoundNoLongerIsNamed() throws IOException {
        desk.write("in/a.txt", MORE);
        desk.write("in/b.txt", DIRTY);
        check("--baseline", "write");
        desk.write("in/a.txt", DIRTY);
        Files.delete(desk.path("in/b.txt"));
        Result result = check();

        assertThat(result.code()).isZero();
        assertThat(result.err().lines().toList().get(0))
                .matches(
                        "bluepencil: .*known.json:\\d: in/a.txt: no longer found: ad \\[known-line] \"Advertisement\"");
        assertThat(result.err())
                .contains("in/b.txt: the file is gone: read-more")
                .contains("with --baseline write\n");
        check("--baseline", "write");
        assertThat(desk.read("known.json").lines()).hasSize(7);
        assertThat(check().err().lines()).hasSize(1);
    }

    @Test
    void standardInputHasNone() throws IOException {
        Result result = runWith(DIRTY, "check", "-", "--baseline-file", desk.name("known.json"), "--baseline", "write");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("'-' has no file name");
        assertThat(desk.files("")).isEmpty();
    }

    @Test
    void mistakesAreNamed() throws IOException {
        desk.write("in/a.txt", CLEAN);
        desk.write("known.json", "{\n}\n");
        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains("known.json:2: expected \"version\"; mend the line");
        assertThat(check("--baseline", "wrote").err()).contains("did you mean 'write'?");
    }

    @Test
    void sarifSaysWhatIsNew() throws IOException {
        desk.write("in/a.txt", DIRTY);
        check("--baseline", "write");
        desk.write("in/a.txt", MORE);
        Result result = check("--sarif", desk.name("new/out.sarif"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(desk.read("new/out.sarif"))
                .contains("\"ruleId\":\"known-line\"", "\"baselineState\":\"new\"", "\"baselineState\":\"unchanged\"");
        assertThat(run("check", desk.name("in"), "--sarif", desk.name("in/a.txt/x"))
                        .code())
                .isEqualTo(3);
    }
}
