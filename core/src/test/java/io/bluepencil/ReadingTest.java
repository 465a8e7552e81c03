package io.bluepencil;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to text and back to bytes. The line XX-AD is cut. */
class ReadingTest {

    private static final TestRule RULE =
            TestRule.lines("test-ad", Finding.high(Label.AD, "a test wants it", ""), "XX-AD"::equals);
    private static final String BODY = "The ferry leaves at noon, said Zoë.\n";
    private static final String TEXT = BODY + "XX-AD\n";

    private static BluepencilBuilder builder() {
        return Bluepencil.builder().add(RULE);
    }

    private static Cleaned clean(byte[] bytes) {
        return builder().build().clean(Source.bytes("a.txt", bytes));
    }

    private static Cleaned clean(byte[] bytes, Charset charset) {
        return builder().build().clean(Source.bytes("a.txt", bytes).withCharset(charset));
    }

    private static byte[] marked(Charset charset, String text) {
        return ("\ufeff" + text).getBytes(charset);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Nested
    class CharsetAndByteOrderMarkStay {

        @Test
        void ofUtf8() {
            assertThat(clean(TEXT.getBytes(UTF_8)).bytes()).isEqualTo(BODY.getBytes(UTF_8));
            assertThat(clean(marked(UTF_8, TEXT)).bytes()).isEqualTo(marked(UTF_8, BODY));
        }

        @Test
        void ofUtf16() {
            assertThat(clean(marked(UTF_16LE, TEXT)).bytes()).isEqualTo(marked(UTF_16LE, BODY));
            assertThat(clean(marked(UTF_16BE, TEXT)).bytes()).isEqualTo(marked(UTF_16BE, BODY));
        }

        @Test
        void ofWindows1252() {
            Charset windows = Charset.forName("windows-1252");

            assertThat(clean(TEXT.getBytes(windows)).bytes()).isEqualTo(BODY.getBytes(windows));
        }

        @Test
        void ofAGivenCharset() {
            Charset latin2 = Charset.forName("ISO-8859-2");
            Cleaned cleaned = clean("Żółw\nXX-AD\nśpi.\n".getBytes(latin2), latin2);

            assertThat(cleaned.text()).isEqualTo("Żółw\nśpi.\n");
            assertThat(cleaned.bytes()).isEqualTo("Żółw\nśpi.\n".getBytes(latin2));
        }

        @Test
        void ofAMarkedFileUnderAnotherGivenCharset() {
            Cleaned cleaned = clean(marked(UTF_8, TEXT), ISO_8859_1);

            assertThat(cleaned.text()).isEqualTo(BODY);
            assertThat(cleaned.bytes()).isEqualTo(marked(UTF_8, BODY));
        }

        @Test
        void ofGivenUtf16WithByteOrderMark() {
            assertThat(clean(marked(UTF_16LE, TEXT), UTF_16).bytes()).isEqualTo(marked(UTF_16LE, BODY));
        }

        @Test
        void ofGivenUtf16WithoutByteOrderMark() {
            assertThat(clean(TEXT.getBytes(UTF_16BE), UTF_16).bytes()).isEqualTo(BODY.getBytes(UTF_16BE));
        }

        @Test
        void ofAFileOfNothingButAByteOrderMark() {
            Cleaned cleaned = clean(marked(UTF_8, ""));

            assertThat(cleaned.verdict()).isEqualTo(Verdict.EMPTY);
            assertThat(cleaned.bytes()).isEqualTo(marked(UTF_8, ""));
        }

        @Test
        void ofATextIsUtf8() {
            Cleaned cleaned = builder().build().clean("Zoë\n");

            assertThat(cleaned.bytes()).isEqualTo("Zoë\n".getBytes(UTF_8));
        }
    }

    @Test
    void fileThatIsNotChangedKeepsBytesThatCouldBeWrittenOtherwise() {
        assumeTrue(Charset.isSupported("windows-31j"));
        byte[] source = {'a', (byte) 0x87, (byte) 0x90, '\n'};
        Cleaned cleaned = clean(source, Charset.forName("windows-31j"));

        assertThat(cleaned.text()).isEqualTo("a≒\n");
        assertThat(cleaned.bytes()).isEqualTo(source);
    }

    @Nested
    class BytesThatCannotBeDecoded {

        private final byte[] source =
                join(TEXT.getBytes(UTF_8), "Möwen ".getBytes(UTF_8), new byte[] {(byte) 0xFF, '\n'});
        private final int at = source.length - 2;

        @Test
        void passThroughUnchanged() {
            Cleaned cleaned = clean(source);

            assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
            assertThat(cleaned.bytes()).isEqualTo(source);
            assertThat(cleaned.text()).isEqualTo(TEXT + "Möwen \ufffd\n").isEqualTo(cleaned.source());
            assertThat(cleaned.marks()).isEmpty();
            assertThat(cleaned.changed()).isFalse();
            assertThat(cleaned.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.MALFORMED);
                assertThat(diagnostic.offset()).isEqualTo(at);
                assertThat(diagnostic.message()).contains("byte " + at, "UTF-8", "passed through");
            });
        }

        @Test
        void failIfAsked() {
            Bluepencil pencil = builder().onMalformed(OnMalformed.FAIL).build();

            assertThatThrownBy(() -> pencil.clean(Source.bytes("a.txt", source)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(CharacterCodingException.class)
                    .hasMessageContaining("a.txt: byte " + at + " is not valid UTF-8");
        }

        @Test
        void areReplacedIfAsked() {
            Bluepencil pencil = builder().onMalformed(OnMalformed.REPLACE).build();
            Cleaned cleaned = pencil.clean(Source.bytes("a.txt", source));

            assertThat(cleaned.verdict()).isEqualTo(Verdict.CLEANED);
            assertThat(cleaned.text()).isEqualTo(BODY + "Möwen \ufffd\n");
            assertThat(cleaned.bytes()).isEqualTo((BODY + "Möwen \ufffd\n").getBytes(UTF_8));
            assertThat(cleaned.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.MALFORMED);
                assertThat(diagnostic.message()).contains("U+FFFD");
            });
        }

        @Test
        void areToldInTheGivenCharset() {
            Cleaned cleaned = clean(TEXT.getBytes(UTF_8), US_ASCII);

            assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
            assertThat(cleaned.bytes()).isEqualTo(TEXT.getBytes(UTF_8));
            assertThat(cleaned.diagnostics().get(0).message()).contains("US-ASCII");
        }
    }

    @Nested
    class NulCharacters {

        @Test
        void makeAFilePassThrough() {
            byte[] source = (TEXT + "a\0b").getBytes(UTF_8);
            Cleaned cleaned = clean(source);

            assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
            assertThat(cleaned.bytes()).isEqualTo(source);
            assertThat(cleaned.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.BINARY);
        }

        @Test
        void areToldByTheirOffsetInTheBytes() {
            byte[] source = marked(UTF_8, "Zoë\0");

            assertThat(clean(source).diagnostics())
                    .extracting(Diagnostic::offset)
                    .containsExactly(source.length - 1L);
        }

        @Test
        void passThroughEvenIfDamageIsAnError() {
            Bluepencil pencil = builder().onMalformed(OnMalformed.FAIL).build();
            byte[] source = {0, (byte) 0xFF, 1};

            assertThat(pencil.clean(Source.bytes("a.bin", source)).bytes()).isEqualTo(source);
        }

        @Test
        void ofATextAreText() {
            Cleaned cleaned = builder().build().clean("a\0b\nXX-AD\nc\n");

            assertThat(cleaned.text()).isEqualTo("a\0b\nc\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void fileThatIsTooLargeIsNotRead(int limit) {
        Bluepencil pencil = builder().maxInputSize(limit).build();
        Cleaned cleaned = pencil.clean(Source.bytes("a.txt", "123456".getBytes(UTF_8)));

        assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(cleaned.source()).isEmpty();
        assertThat(cleaned.text()).isEmpty();
        assertThat(cleaned.bytes()).isEmpty();
        assertThat(cleaned.removedRatio()).isZero();
        assertThat(cleaned.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.TOO_LARGE);
            assertThat(diagnostic.message()).contains("larger than " + limit + " bytes");
            assertThat(diagnostic.offset()).isEqualTo(-1);
        });
    }

    @Test
    void fileOfExactlyTheLimitIsRead() {
        Bluepencil pencil = builder().maxInputSize(6).build();

        assertThat(pencil.clean(Source.bytes("a.txt", "123456".getBytes(UTF_8))).text())
                .isEqualTo("123456");
    }

    @Test
    void bytesAreACopy() {
        byte[] source = {'a', 0, 'b'};
        Cleaned cleaned = clean(source);
        cleaned.bytes()[0] = 'x';

        assertThat(cleaned.bytes()).isEqualTo(new byte[] {'a', 0, 'b'});
    }
}
