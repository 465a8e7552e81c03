package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {

    @TempDir
    Path folder;

    @Test
    void findingsComeFolderByFolderByNameWhateverTheThreads() throws IOException {
        Desktop desk = new Desktop(folder);
        List<String> names = new ArrayList<>(List.of("a.txt", "z.txt"));
        for (int i = 0; i < 200; i++) {
            names.add(String.format("a/%03d.txt", i));
        }
        names.add("b/c/d.txt");
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(7));
        for (String name : shuffled) {
            desk.write(name, name.hashCode() % 3 == 0 ? DIRTY.repeat(30) : DIRTY);
        }
        Result one = run("check", "--threads", "1", folder.toString());
        Result many = run("check", "--threads", "8", folder.toString());
        assertThat(many.out()).isEqualTo(one.out());
        assertThat(many.err()).isEqualTo(one.err());
        assertThat(one.lines().stream()
                        .map(line -> folder.relativize(Path.of(line.substring(0, line.indexOf(':'))))
                                .toString())
                        .distinct())
                .isEqualTo(names);
    }

    @Test
    void inputsComeInTheOrderTheyWereNamed() throws IOException {
        Desktop desk = new Desktop(folder);
        String b = desk.write("b.txt", DIRTY).toString();
        String a = desk.write("a.txt", DIRTY).toString();
        assertThat(run("check", b, a).lines().get(0)).startsWith(b);
    }
}
