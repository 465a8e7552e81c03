package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

    @TempDir
    private Path temp;

    /** The check values of both sums, as their catalogues give them. */
    @Test
    void isWhatBothStandardsSay() {
        assertThat(Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII))).isEqualTo("cbf43926e3069283");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6000, (1 << 17) - 1, 1 << 17, (1 << 17) + 1, 1 << 20})
    void ofAFileIsThatOfItsBytes(int size) throws IOException {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Path file = Files.write(temp.resolve("a"), bytes);
        Checksum checksum = new Checksum();

        assertThat(checksum.ofFile(file)).isEqualTo(Checksum.of(bytes));
        assertThat(checksum.ofFile(file)).as("the second time").isEqualTo(Checksum.of(bytes));
    }

    @Test
    void differsWhereverAByteDoes() {
        byte[] bytes = new byte[6000];
        String before = Checksum.of(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = 1;
            assertThat(Checksum.of(bytes)).isNotEqualTo(before);
            bytes[i] = 0;
        }
    }

    @Test
    void tellsWhereATextEnds() {
        assertThat(Checksum.of(List.of("ab", "c"))).isNotEqualTo(Checksum.of(List.of("a", "bc")));
        assertThat(Checksum.of(List.of("a"))).isNotEqualTo(Checksum.of(List.of("a", "")));
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> new Checksum().ofFile(temp.resolve("nothing")));
    }
}
