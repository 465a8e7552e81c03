package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableNameTest {

    private static final Path ROOT = Path.of("target", "no such folder").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "a%20b/c.txt, a b/c.txt",
        "a+b.txt, a+b.txt",
        "%C3%BCber%20Nacht.txt, %C3%BCber%20Nacht.txt",
        "100%25.txt, 100%25.txt",
        "a%5Cb.txt, a%5Cb.txt",
        "line%0Aend.txt, line%0Aend.txt"
    })
    void goesThereAndBack(String inUri, String name) {
        Path file = Path.of(URI.create(ROOT.toUri() + "/" + inUri));

        assertThat(PortableName.of(ROOT, file)).isEqualTo(name);
        assertThat(PortableName.resolve(ROOT, name)).isEqualTo(file);
    }

    @Test
    void isShownAsPeopleWriteIt() {
        assertThat(PortableName.shown("%C3%BCber%20Nacht+Tag.txt")).isEqualTo("\u00fcber Nacht+Tag.txt");
        assertThat(PortableName.shown("100%25.txt")).isEqualTo("100%.txt");
        assertThat(PortableName.shown("a+b c.txt")).isEqualTo("a+b c.txt");
    }
}
