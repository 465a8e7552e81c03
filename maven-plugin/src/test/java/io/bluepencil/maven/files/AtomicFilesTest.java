package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path temp;

    @Test
    void writesAndReplaces() throws IOException {
        Path target = temp.resolve("deep/down/a.txt");
        try (AtomicFiles files = new AtomicFiles(temp.resolve("mark"))) {
            files.write(target, new byte[] {'1'});
            files.write(target, new byte[] {'2'});
        }

        assertThat(target).hasContent("2");
        assertThat(temp.resolve("mark")).doesNotExist();
    }

    @Test
    void leavesTheOldFileIfTheNewOneFails() throws IOException {
        Path target = Files.writeString(temp.resolve("a.txt"), "old");
        try (AtomicFiles files = new AtomicFiles(temp.resolve("mark"))) {
            assertThatIOException()
                    .isThrownBy(() -> files.write(target, out -> {
                        out.write('n');
                        throw new IOException("disk full");
                    }));
        }

        assertThat(target).hasContent("old");
        assertThat(temp).isDirectoryNotContaining("glob:**{mark,part}");
    }

    @Test
    void sweepsWhatAKilledBuildLeftBehind() throws IOException {
        Path mark = temp.resolve("state/mark");
        AtomicFiles killed = new AtomicFiles(mark);
        killed.write(temp.resolve("out/a.txt"), new byte[] {'1'});
        killed.write(temp.resolve("out/deep/b.txt"), out -> {
            Path half = onlyFile(temp.resolve("out/deep"));
            Files.copy(half, half.resolveSibling(half.getFileName().toString().replace("-2.", "-7.")));
        });
        assertThat(names("out/deep")).hasSize(2);

        try (AtomicFiles next = new AtomicFiles(mark)) {
            next.sweep(List.of(temp.resolve("out"), temp.resolve("nowhere")));
        }
        assertThat(names("out/deep")).containsExactly("b.txt");
        assertThat(names("out")).containsExactlyInAnyOrder("a.txt", "deep");
        assertThat(mark).doesNotExist();
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void writesNothingUnlessAsked() throws IOException {
        try (AtomicFiles files = new AtomicFiles(temp.resolve("mark"))) {
            files.sweep(List.of(temp));
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void refusesToReplaceAFolder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("a.txt"));
        try (AtomicFiles files = new AtomicFiles(temp.resolve("mark"))) {
            assertThatIOException()
                    .isThrownBy(() -> files.write(folder, new byte[0]))
                    .withMessageContaining("a folder is in the way");
        }
    }
}
