package io.bluepencil;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final String TEXT = "The ferry leaves at noon.\n";

    @TempDir
    Path folder;

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static String read(Source source) {
        return Bluepencil.standard().clean(source).source();
    }

    @Test
    void textIsTakenAsItIs() {
        Source source = Source.text("note", new StringBuilder("\ufeffa\r\n\ud83d"));

        assertThat(source.name()).isEqualTo("note");
        assertThat(read(source)).isEqualTo("\ufeffa\r\n\ud83d");
    }

    @Test
    void textIsNotDecompressed() {
        assertThat(read(Source.text("a.txt.gz", TEXT))).isEqualTo(TEXT);
    }

    @Test
    void fileIsReadAndNamedByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Cleaned cleaned = Bluepencil.standard().clean(Source.file(file));

        assertThat(cleaned.name()).isEqualTo(file.toString().replace('\\', '/'));
        assertThat(cleaned.source()).isEqualTo(TEXT);
        assertThat(cleaned.bytes()).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void gzipFileIsDecompressed() throws IOException {
        Path file = Files.write(folder.resolve("a.txt.gz"), gzip(TEXT));

        assertThat(read(Source.file(file))).isEqualTo(TEXT);
        assertThat(read(Source.file(file).withName("b.txt"))).isEqualTo(TEXT);
    }

    @Test
    void gzipBytesAreDecompressed() throws IOException {
        Cleaned cleaned = Bluepencil.standard().clean(Source.bytes("a.txt.gz", gzip(TEXT)));

        assertThat(cleaned.source()).isEqualTo(TEXT);
        assertThat(cleaned.bytes()).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void otherNameIsOnlyAnotherName() throws IOException {
        assertThat(read(Source.bytes("a.txt", TEXT.getBytes(UTF_8)).withName("b.txt")))
                .isEqualTo(TEXT);
        assertThat(read(Source.bytes("a.txt.gz", gzip(TEXT)).withName("a.txt"))).isEqualTo(TEXT);
    }

    @Test
    void nameAndCharsetDoNotForgetEachOther() {
        Source source = Source.bytes("a.txt", "Zoë".getBytes(ISO_8859_1));

        assertThat(read(source.withCharset(ISO_8859_1).withName("b"))).isEqualTo("Zoë");
        assertThat(source.withName("b").withCharset(ISO_8859_1).name()).isEqualTo("b");
    }

    @Test
    void sourceIsNotChangedByItsCopies() {
        Source source = Source.text("a", TEXT);
        source.withName("b");

        assertThat(source.name()).isEqualTo("a");
    }

    @Test
    void whatCannotBeReadThrows() throws IOException {
        Bluepencil pencil = Bluepencil.standard();
        Path corrupt = Files.writeString(folder.resolve("corrupt.gz"), TEXT);

        assertThatThrownBy(() -> pencil.clean(Source.file(folder.resolve("none.txt"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> pencil.clean(Source.file(folder))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> pencil.clean(Source.file(corrupt))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> pencil.clean(Source.bytes("a.gz", new byte[3])))
                .isInstanceOf(UncheckedIOException.class);
    }
}
