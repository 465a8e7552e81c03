package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.watch;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

    private static final String HOSTILE = DIRTY.replace("bridge", "\u001b[31mbridge");

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desktop(folder);
        desk.write("in/a.txt", HOSTILE);
        desk.write("in/b.txt", DIRTY);
    }

    @Test
    void aDiffIsRawInAPipeAndEscapedOnATerminal() {
        assertThat(run("clean", "--diff", desk.name("in")).out()).contains("\u001b[31mbridge");
        assertThat(watch(false, "clean", "--diff", desk.name("in")).out())
                .doesNotContain("\u001b")
                .contains("\\u001b[31mbridge");
    }

    @Test
    void theTextIsEscapedOnATerminal() {
        assertThat(run("clean", desk.name("in/a.txt")).out()).contains("\u001b[31m");
        assertThat(watch(false, "clean", desk.name("in/a.txt")).out())
                .doesNotContain("\u001b")
                .contains("\\u001b[31m");
        assertThat(watch(false, "clean", "--max-input-size", "10", desk.name("in/a.txt"))
                        .out())
                .doesNotContain("\u001b")
                .contains("\\u001b[31m", "READ MORE");
    }

    @Test
    void coloursAreThereOnATerminalOnly() {
        String cut = "\u001b[31m" + desk.name("in/b.txt") + ":3: cut read-more";
        assertThat(watch(true, "explain", "--format", "list", desk.name("in/b.txt"))
                        .out())
                .contains(cut);
        assertThat(watch(true, "clean", "--diff", desk.name("in/b.txt")).out())
                .contains("\u001b[31m-READ MORE\u001b[0m");
        assertThat(run("explain", desk.name("in/b.txt")).out()).doesNotContain("\u001b");
    }

    @Test
    void whatStaysHasAnotherColourThanWhatIsCut() {
        String annotated = watch(true, "explain", "--format", "list", "--preset", "annotate", desk.name("in/b.txt"))
                .out();
        assertThat(annotated).startsWith("\u001b[32m" + desk.name("in/b.txt") + ":3: keep read-more");
        assertThat(watch(false, "explain", desk.name("in/b.txt")).out()).doesNotContain("\u001b");
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        assertThat(watch(false, "clean", desk.name("in"), "--to", desk.name("out"))
                        .err())
                .contains("files", "\r")
                .endsWith("bluepencil: 2 files: 2 cleaned, 0 unchanged, 0 skipped, 0 failed; 2 cuts: read-more 2\n");
        assertThat(run("clean", desk.name("in"), "--to", desk.name("out")).err())
                .doesNotContain("\r");
        assertThat(watch(false, "check", desk.name("in")).err()).doesNotContain("\r");
    }

    @Test
    void aReaderThatGoesAwayEndsARunThatOnlyPrints() {
        for (String command : new String[] {"clean", "check"}) {
            String[] args = command.equals("clean")
                    ? new String[] {"clean", "--explain", desk.name("in")}
                    : new String[] {"check", desk.name("in")};
            Streams streams = Streams.of(
                    InputStream.nullInputStream(), new Closed("Broken pipe"), OutputStream.nullOutputStream());
            assertThat(Main.run(args, streams)).isEqualTo(command.equals("check") ? 1 : 0);
        }
    }

    @Test
    void aReaderThatGoesAwayDoesNotStopTheWriting() throws IOException {
        Streams streams =
                Streams.of(InputStream.nullInputStream(), new Closed("Broken pipe"), OutputStream.nullOutputStream());
        String[] args = {"clean", "--explain", desk.name("in"), "--to", desk.name("out")};
        assertThat(Main.run(args, streams)).isZero();
        assertThat(desk.files("out")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aFullDiskBehindStandardOutputIsAFailure() {
        String[] args = {"check", desk.name("in")};
        Streams streams =
                Streams.of(InputStream.nullInputStream(), new Closed("No space left"), OutputStream.nullOutputStream());
        assertThat(Main.run(args, streams)).isEqualTo(3);
    }

    /** A stream that cannot be written. */
    private static final class Closed extends OutputStream {
        private final String reason;

        Closed(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
