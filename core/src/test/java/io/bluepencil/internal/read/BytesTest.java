package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {

    private static final byte[] TEN = "0123456789".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void readsUpToTheLimit() throws IOException {
        Path file = file("a.txt", TEN);

        assertThat(Bytes.read(file, 11)).contains(TEN);
        assertThat(Bytes.read(file, 10)).contains(TEN);
        assertThat(Bytes.read(file, 9)).isEmpty();
    }

    @Test
    void limitOfBytesIsTheSame() throws IOException {
        assertThat(Bytes.read(TEN, false, 10)).contains(TEN);
        assertThat(Bytes.read(TEN, false, 9)).isEmpty();
        assertThat(Bytes.read(new byte[0], false, 1)).contains(new byte[0]);
    }

    @Test
    void limitOfGzipCountsWhatComesOut() throws IOException {
        Path file = file("a.txt.gz", gzip(new byte[100_000]));

        assertThat(Files.size(file)).isLessThan(1000);
        assertThat(Bytes.read(file, 100_000)).contains(new byte[100_000]);
        assertThat(Bytes.read(file, 99_999)).isEmpty();
        assertThat(Bytes.read(gzip(TEN), true, 10)).contains(TEN);
        assertThat(Bytes.read(gzip(TEN), true, 9)).isEmpty();
    }

    @Test
    void limitBeyondTheLargestArrayIsNoLimit() throws IOException {
        assertThat(Bytes.read(TEN, false, Long.MAX_VALUE)).contains(TEN);
    }

    @Test
    void gzipOfSeveralMembersIsReadThrough() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gzip(TEN));
        both.writeBytes(gzip(TEN));

        assertThat(Bytes.read(both.toByteArray(), true, 100))
                .contains("01234567890123456789".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void brokenGzipThrows() throws IOException {
        byte[] good = gzip(TEN);
        byte[] damaged = good.clone();
        damaged[good.length - 6] ^= 1;

        assertThatThrownBy(() -> Bytes.read(TEN, true, 100)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Bytes.read(new byte[0], true, 100)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Bytes.read(Arrays.copyOf(good, good.length - 9), true, 100))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Bytes.read(damaged, true, 100)).isInstanceOf(IOException.class);
    }

    @Test
    void missingFileThrows() {
        assertThatThrownBy(() -> Bytes.read(folder.resolve("none.txt"), 10)).isInstanceOf(NoSuchFileException.class);
    }
}
