package io.bluepencil;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.render.Git;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Git applies patches to files in any charset that it sees lines in. */
class PatchTest {

    private static final Bluepencil PENCIL = Bluepencil.builder()
            .add(TestRule.lines("test-ad", Finding.high(Label.AD, "XX", ""), line -> line.startsWith("XX")))
            .build();

    @TempDir
    Path folder;

    private static byte[] bytes(String mark, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark.getBytes(UTF_8));
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', 'Zürich.\nXX Köln\nGrün.\n'",
        "windows-1252, '', 'Zürich.\nXX Köln\nGrün.\n'",
        "ISO-8859-1, '', 'XX Köln\r\nZürich.\r\n'",
        "UTF-8, \ufeff, 'XX Köln\nZürich.\nGrün.\n'",
        "UTF-8, \ufeff, 'Zürich.\nXX Köln\n'",
        "UTF-8, \ufeff, 'Zürich.\nGrün.\nBlau.\nRot.\nGelb.\nXX Köln\n'",
        "UTF-8, '', 'Zürich.\nXX Köln'"
    })
    void gitAppliesIt(String charset, String mark, String text) throws Exception {
        Path file = folder.resolve("ümläut a.txt");
        Files.write(file, bytes(mark == null ? "" : mark, text, Charset.forName(charset)));
        Source source = Source.file(file).withName("ümläut a.txt").withCharset(Charset.forName(charset));
        Cleaned cleaned = PENCIL.clean(source);
        Files.write(folder.resolve("changes.patch"), cleaned.patch());
        new Git(folder).run("apply", "--whitespace=nowarn", "changes.patch");

        assertThat(cleaned.changed()).isTrue();
        assertThat(file).hasBinaryContent(cleaned.bytes());
    }

    @Test
    void whereGitSeesNoLinesThereIsNone() {
        byte[] wide = "XX\nOne.\n".getBytes(StandardCharsets.UTF_16);

        assertThat(PENCIL.clean(Source.bytes("a.txt", wide)).changed()).isTrue();
        assertThat(PENCIL.clean(Source.bytes("a.txt", wide)).patch()).isEmpty();
        assertThat(PENCIL.clean(Source.text("a.txt.gz", "XX\nOne.\n")).patch()).isEmpty();
        assertThat(PENCIL.clean(Source.html("a.html", "<p>XX<p>One.")).patch()).isEmpty();
        assertThat(PENCIL.clean("One.\n").patch()).isEmpty();
    }
}
