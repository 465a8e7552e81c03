package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWriterTest {

    private static final byte[] HALF = "half of the".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFullDiskLeavesNothing() throws IOException {
        Path real = folder.toRealPath();
        try (SafeWriter writer = SafeWriter.into(real)) {
            assertThatThrownBy(() -> writer.write(Path.of("sub/a.txt"), out -> {
                        out.write(HALF);
                        throw new IOException("No space left on device");
                    }))
                    .hasMessage("No space left on device");
        }
        assertThat(new Desktop(real).files("")).isEmpty();
    }

    @Test
    void anInterruptedWriteLeavesTheOldFile() throws IOException {
        Path real = folder.toRealPath();
        Files.writeString(real.resolve("a.txt"), "old");
        try (SafeWriter writer = SafeWriter.into(real)) {
            assertThatThrownBy(() -> writer.write(Path.of("a.txt"), out -> {
                        out.write(HALF);
                        throw new OutOfMemoryError("simulated");
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
        }
        assertThat(new Desktop(real).files("")).containsExactly("a.txt");
        assertThat(real.resolve("a.txt")).hasContent("old");
    }

    @Test
    void whileAFileIsWrittenItIsNotThere() throws IOException {
        Path real = folder.toRealPath();
        try (SafeWriter writer = SafeWriter.into(real)) {
            writer.write(Path.of("a.txt"), out -> {
                out.write(HALF);
                out.flush();
                assertThat(real.resolve("a.txt")).doesNotExist();
                assertThat(new Desktop(real).files("")).allMatch(name -> !name.endsWith(".txt"));
            });
        }
        assertThat(real.resolve("a.txt")).hasBinaryContent(HALF);
    }

    @Test
    void whatIsInTheWayIsNamedAndNothingIsLeft() throws IOException {
        Desktop desk = new Desktop(folder);
        desk.write("in/a.txt", DIRTY);
        desk.write("in/sub/b.txt", DIRTY);
        desk.write("out/a.txt/folder.md", "a folder where a file should be");
        desk.write("out/sub", "a file where a folder should be");
        Result result = run("clean", desk.name("in"), "--to", desk.name("out"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains(desk.name("in/a.txt") + ": ", desk.name("in/sub/b.txt") + ": in the way: ", "2 failed");
        assertThat(desk.files("out")).containsExactly("a.txt/folder.md", "sub");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidOnce() throws IOException {
        Desktop desk = new Desktop(folder);
        desk.write("in/a.txt", DIRTY);
        desk.write("in/b.txt", DIRTY);
        desk.write("file", "in the way");
        Result result = run("clean", desk.name("in"), "--to", desk.name("file/out"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("cannot write into folder '" + desk.name("file/out") + "'");
    }
}
