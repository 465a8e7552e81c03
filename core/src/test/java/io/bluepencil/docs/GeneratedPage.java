package io.bluepencil.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.golden.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages in {@code docs} that are made from the code. {@code -Dgolden=write} writes them anew, but never on a CI machine. */
public final class GeneratedPage {

    private static final Path DOCS =
            Path.of(System.getProperty("repository.root", "..")).resolve("docs");

    private GeneratedPage() {}

    /** Compares a page with its content. */
    public static void check(String name, String content) {
        Path page = DOCS.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            write(page, content);
        }
        assertThat(page).as("write it with -Dgolden=write").exists();
        assertThat(content).as(page + " (write it with -Dgolden=write)").isEqualTo(TestData.read(page));
    }

    private static void write(Path page, String content) {
        assertThat(System.getenv("CI")).as("CI writes no pages").isNull();
        try {
            Files.writeString(page, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
