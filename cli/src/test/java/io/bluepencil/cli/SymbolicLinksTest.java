package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolicLinksTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desktop(folder);
        desk.write("in/sub/a.txt", DIRTY);
        desk.write("outside/b.txt", DIRTY);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(desk.path(name), Path.of(target));
    }

    private Result clean() {
        return run("clean", desk.name("in"), "--to", desk.name("out"));
    }

    @Test
    void loopsAndLinksOutAreNotFollowedAndSaidOnce() throws IOException {
        link("in/sub/loop", "..");
        link("in/self.txt", "self.txt");
        link("in/out.txt", "../outside/b.txt");
        link("in/folder", "../outside");
        Result result = clean();
        assertThat(result.code()).isZero();
        assertThat(desk.files("out")).containsExactly("sub/a.txt");
        assertThat(result.err().lines().filter(line -> line.contains("not followed")))
                .singleElement()
                .asString()
                .startsWith("bluepencil: 4 links, the first of them '" + desk.name("in/"))
                .contains("were not followed");
    }

    @Test
    void aLinkToAFileInsideIsFollowed() throws IOException {
        link("in/same.txt", "sub/a.txt");
        Result result = clean();
        assertThat(desk.read("out/same.txt")).isEqualTo(CLEAN);
        assertThat(desk.path("out/same.txt")).isRegularFile().isNotEqualTo(desk.path("in/sub/a.txt"));
        assertThat(result.err()).doesNotContain("link");
    }

    @Test
    void aLinkThatLeadsNowhereIsAMissingFile() throws IOException {
        link("in/gone.txt", "nowhere.txt");
        Result result = clean();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(desk.name("in/gone.txt") + ": no such file");
        assertThat(desk.files("out")).containsExactly("sub/a.txt");
    }

    @Test
    void linksToWhatIsNotMeantAreNotMentioned() throws IOException {
        link("in/picture.png", "../outside/b.txt");
        assertThat(clean().err()).doesNotContain("link");
    }

    @Test
    void aLinkThatIsNamedItselfIsFollowed() throws IOException {
        link("folder", "in");
        link("file.txt", "outside/b.txt");
        Result result = run("clean", desk.name("folder"), desk.name("file.txt"), "--to", desk.name("out"));
        assertThat(result.code()).isZero();
        assertThat(desk.files("out")).containsExactly("file.txt", "sub/a.txt");
    }
}
