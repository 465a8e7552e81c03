package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path temp;

    @Test
    void writesAndReplaces() throws IOException {
        Path target = temp.resolve("deep/down/a.txt");
        try (AtomicFiles files = new AtomicFiles(temp.resolve("workshop"))) {
            files.write(target, new byte[] {'1'});
            files.write(target, new byte[] {'2'});
        }

        assertThat(target).hasContent("2");
        assertThat(temp.resolve("workshop")).doesNotExist();
    }

    @Test
    void leavesTheOldFileIfTheNewOneFails() throws IOException {
        Path target = Files.writeString(temp.resolve("a.txt"), "old");
        try (AtomicFiles files = new AtomicFiles(temp.resolve("workshop"))) {
            assertThatIOException()
                    .isThrownBy(() -> files.write(target, out -> {
                        out.write('n');
                        throw new IOException("disk full");
                    }));
        }

        assertThat(target).hasContent("old");
        assertThat(temp).isDirectoryNotContaining("glob:**workshop");
    }

    @Test
    void clearsWhatAKilledBuildLeftBehind() throws IOException {
        Path workshop = Files.createDirectory(temp.resolve("workshop"));
        Files.writeString(workshop.resolve("1.tmp"), "much more than will be written now");
        Files.writeString(workshop.resolve("7.tmp"), "half a file");
        try (AtomicFiles files = new AtomicFiles(workshop)) {
            files.write(temp.resolve("a.txt"), new byte[] {'1'});
        }

        assertThat(temp.resolve("a.txt")).hasContent("1");
        assertThat(workshop).doesNotExist();
    }

    @Test
    void refusesToReplaceAFolder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("a.txt"));
        try (AtomicFiles files = new AtomicFiles(temp.resolve("workshop"))) {
            assertThatIOException()
                    .isThrownBy(() -> files.write(folder, new byte[0]))
                    .withMessageContaining("a folder is in the way");
        }
    }
}
