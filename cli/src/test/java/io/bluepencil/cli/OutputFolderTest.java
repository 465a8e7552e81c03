package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desktop(folder);
        desk.write("in/a.txt", DIRTY);
        desk.write("in/sub/b.txt", DIRTY);
    }

    private void assertRefused(String where, String source, String output) throws IOException {
        TreeSet<String> before = desk.files("");
        Result result = run("clean", desk.name(source), "--to", desk.name(output));
        assertThat(result.err())
                .contains("the output folder '" + desk.name(output) + "' is " + where + " '" + desk.name(source) + "'");
        assertThat(result.code()).isEqualTo(2);
        assertThat(desk.files("")).isEqualTo(before);
        assertThat(desk.read("in/a.txt")).isEqualTo(DIRTY);
    }

    @Test
    void theSourceItself() throws IOException {
        assertRefused("the same folder as source", "in", "in");
        assertRefused("the same folder as source", "in", "in/sub/../../in");
    }

    @Test
    void insideTheSource() throws IOException {
        assertRefused("a folder inside source", "in", "in/new/deep");
        assertRefused("a folder inside source", "in", "in/sub");
    }

    @Test
    void aboveTheSource() throws IOException {
        assertRefused("a folder above source", "in/sub", "in");
        assertRefused("a folder above source", "in/a.txt", "in");
        assertRefused("a folder above source", "in/sub/b.txt", "in");
    }

    @Test
    void linksDoNotHideIt() throws IOException {
        Files.createSymbolicLink(desk.path("link"), desk.path("in"));
        assertRefused("the same folder as source", "in", "link");
        assertRefused("a folder inside source", "in", "link/new");
        assertRefused("the same folder as source", "link", "in");
    }

    @Test
    void aNameThatStartsAlikeIsAnotherFolder() {
        assertThat(run("clean", desk.name("in"), "--to", desk.name("in2")).code())
                .isZero();
    }

    @Test
    void aPatternThatDoesNotReachTheFolderIsNoDanger() throws IOException {
        assertThat(run("clean", desk.name("in") + "/*.txt", "--to", desk.name("in/out"))
                        .code())
                .isZero();
        assertThat(desk.read("in/out/a.txt")).isEqualTo(CLEAN);
        assertRefused("a folder inside source", "in/**/*.txt", "in/out");
        assertRefused("a folder inside source", "in/*/*.txt", "in/out");
        assertRefused("the same folder as source", "in/*.txt", "in");
    }

    @Test
    void linksInTheOutputFolderDoNotLeadBack() throws IOException {
        Files.createDirectories(desk.path("out"));
        Files.createSymbolicLink(desk.path("out/sub"), desk.path("in/sub"));
        Result result = run("clean", desk.name("in"), "--to", desk.name("out"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(desk.name("in/sub/b.txt") + ": ");
        assertThat(desk.read("in/sub/b.txt")).isEqualTo(DIRTY);
        assertThat(desk.read("out/a.txt")).isEqualTo(CLEAN);
    }

    @Test
    void aLinkToAFileIsReplacedAndNotWrittenThrough() throws IOException {
        Files.createDirectories(desk.path("out"));
        Files.createSymbolicLink(desk.path("out/a.txt"), desk.path("in/a.txt"));
        run("clean", desk.name("in"), "--to", desk.name("out"));
        assertThat(desk.read("in/a.txt")).isEqualTo(DIRTY);
        assertThat(desk.read("out/a.txt")).isEqualTo(CLEAN);
    }
}
