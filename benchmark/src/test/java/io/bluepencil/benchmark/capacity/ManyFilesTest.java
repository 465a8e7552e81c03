package io.bluepencil.benchmark.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFilesTest {

    @Test
    void theyAreAddedAndRemoved(@TempDir Path temp) throws IOException {
        try (ManyFiles many = new ManyFiles(temp, 2, 7)) {
            many.growTo(3);
            many.growTo(5);
            assertThat(files(many.source()))
                    .containsExactly(
                            "000000/0000000.txt",
                            "000000/0000001.txt",
                            "000001/0000002.txt",
                            "000001/0000003.txt",
                            "000002/0000004.txt");
            assertThat(many.source().resolve("000001/0000002.txt")).content().hasSizeGreaterThan(1_000);
        }
        assertThat(temp).isEmptyDirectory();
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
