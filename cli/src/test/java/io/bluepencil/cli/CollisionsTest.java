package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollisionsTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    private void assertRefused(String one, String other, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("clean", "--to", desk.name("out")));
        all.addAll(List.of(args));
        Result result = run(all.toArray(String[]::new));
        assertThat(result.err())
                .contains("two inputs have one output: '" + desk.name(one) + "' and '" + desk.name(other) + "'")
                .contains("clean them into different folders");
        assertThat(result.code()).isEqualTo(2);
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void aTextAndItsCompressedForm() throws IOException {
        desk.write("in/deep/a.txt", DIRTY);
        desk.gzip("in/deep/a.txt.gz", DIRTY);
        desk.write("in/b.txt", DIRTY);
        assertRefused("in/deep/a.txt", "in/deep/a.txt.gz", desk.name("in"));
    }

    @Test
    void twoFilesOfOneName() throws IOException {
        desk.write("one/a.txt", DIRTY);
        desk.write("two/a.txt", DIRTY);
        assertRefused("one/a.txt", "two/a.txt", desk.name("one/a.txt"), desk.name("two/a.txt"));
    }

    @Test
    void twoFoldersWithFilesOfOneName() throws IOException {
        desk.write("one/sub/a.txt", DIRTY);
        desk.write("one/b.txt", DIRTY);
        desk.write("two/c.txt", DIRTY);
        desk.write("two/sub/a.txt", DIRTY);
        assertRefused("one/sub/a.txt", "two/sub/a.txt", desk.name("one"), desk.name("two"));
    }

    @Test
    void aFileAndOneInAFolder() throws IOException {
        desk.write("one/a.txt", DIRTY);
        desk.gzip("two/a.txt.gz", DIRTY);
        assertRefused("two/a.txt.gz", "one/a.txt", desk.name("one"), desk.name("two/a.txt.gz"));
    }

    @Test
    void theFirstOfSeveralInTheOrderTheyWereNamed() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.gzip("in/a.txt.gz", DIRTY);
        desk.write("z.txt", DIRTY);
        desk.gzip("z.txt.gz", DIRTY);
        assertRefused("z.txt.gz", "z.txt", desk.name("z.txt.gz"), desk.name("z.txt"), desk.name("in"));
    }

    @Test
    void theFirstClaimedAgainIsNamedThoughAnotherWasClaimedEarlier() throws IOException {
        desk.write("one/a.html", DIRTY);
        desk.write("one/b.htm", DIRTY);
        desk.write("one/b.html", DIRTY);
        desk.write("one/c.txt", DIRTY);
        desk.write("two/a.txt", DIRTY);
        assertRefused("one/b.htm", "one/b.html", desk.name("one"), desk.name("two"));
    }

    @Test
    void twoInALargeFolder() throws IOException {
        int files = 2 * SortedNames.RUN;
        for (int i = 0; i < files; i++) {
            desk.write("in/" + i + ".txt", "");
        }
        desk.write("in/7.html", "");
        assertRefused("in/7.html", "in/7.txt", desk.name("in"));
    }

    @Test
    void oneFileNamedTwice() throws IOException {
        String file = desk.write("in/a.txt", DIRTY).toString();
        Result result = run("clean", file, desk.name("in"), "--to", desk.name("out"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("'" + file + "' is named twice; name it once");
    }

    @Test
    void foldersApartFromEachOtherMayMix() throws IOException {
        desk.write("one/sub/a.txt", DIRTY);
        desk.write("two/sub/b.txt", DIRTY);
        desk.write("two/a.txt", CLEAN);
        assertThat(run("clean", desk.name("one"), desk.name("two"), "--to", desk.name("out"))
                        .code())
                .isZero();
        assertThat(desk.files("out")).containsExactly("a.txt", "sub/a.txt", "sub/b.txt");
    }

    @Test
    void withoutOutputThereIsNoCollision() throws IOException {
        desk.write("in/a.txt", DIRTY);
        desk.gzip("in/a.txt.gz", DIRTY);
        assertThat(run("check", desk.name("in")).lines()).hasSize(2);
    }
}
