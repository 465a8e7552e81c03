package io.bluepencil.maven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what must come out; {@code -Dgolden=write} writes them anew, but never on a CI machine. */
final class Golden {

    private Golden() {}

    static void check(Path file, String actual) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI")).as("CI writes no golden files").isNull();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("write it with -Dgolden=write").exists();
        assertThat(actual).as(file + " (write it with -Dgolden=write)").isEqualTo(Files.readString(file));
    }
}
