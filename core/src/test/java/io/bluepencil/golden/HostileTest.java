package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.Verdict;
import io.bluepencil.laws.Laws;
import io.bluepencil.report.Explanation;
import io.bluepencil.report.Ink;
import io.bluepencil.report.Proof;
import io.bluepencil.report.Scope;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that must not hurt. */
class HostileTest {

    @TestFactory
    Stream<DynamicTest> nothingThrowsAndTheLawsHold() {
        return TestData.files("hostile").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    for (Preset preset : Preset.values()) {
                        Cleaned cleaned = TestData.cleaner(preset).clean(Source.file(file));
                        if (!cleaned.changed()) {
                            assertThat(cleaned.bytes()).isEqualTo(Files.readAllBytes(file));
                        }
                        Laws.check(TestData.cleaner(preset), cleaned.source());
                    }
                }));
    }

    @Test
    void binaryAndDamagedFilesPassThroughWithADiagnostic() throws IOException {
        for (String name : new String[] {"binary.txt", "damaged-utf8.txt"}) {
            Cleaned cleaned = clean(name);
            assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
            assertThat(cleaned.diagnostics()).hasSize(1);
            assertThat(cleaned.bytes()).isEqualTo(Files.readAllBytes(file(name)));
        }
    }

    @Test
    void blankFilesAreEmpty() {
        assertThat(clean("empty.txt").verdict()).isEqualTo(Verdict.EMPTY);
        assertThat(clean("only-blank-lines.txt").verdict()).isEqualTo(Verdict.EMPTY);
    }

    @Test
    void charsetAndByteOrderMarkStay() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(new String(clean("windows-1252.txt").bytes(), windows))
                .isEqualTo("\u00dcber die Br\u00fccke gehen t\u00e4glich tausend Menschen.\n"
                        + "Sie \u00f6ffnet am Freitag \u2013 so der Plan \u2013 wieder.\n");
        assertThat(new String(clean("utf-16.txt").bytes(), StandardCharsets.UTF_16LE))
                .isEqualTo("\ufeff\u00dcber die Br\u00fccke gehen t\u00e4glich tausend Menschen.\r\n"
                        + "Sie \u00f6ffnet am Freitag wieder.\r\n");
    }

    @Test
    void explanationsShowNoControlCharacters() {
        Cleaned cleaned = clean("ansi-and-bidi.txt");
        assertThat(cleaned.changed()).isTrue();
        for (String line : Explanation.lines(cleaned)) {
            assertThat(line).doesNotContain("\u001b", "\u202e", "\u0007", "\u2066");
        }
        assertThat(new Proof(Scope.NEAR, Ink.PLAIN, 100).of(cleaned))
                .doesNotContain("\u001b", "\u202e", "\u0007", "\u2066");
    }

    private static Path file(String name) {
        return TestData.files("hostile").stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Cleaned clean(String name) {
        return TestData.cleaner(Preset.STANDARD).clean(Source.file(file(name)));
    }
}
