package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.read.Decoder.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode(bytes, Optional.empty());
    }

    @Test
    void nothingIsUtf8() {
        assertThat(decode(new byte[0])).isEqualTo(new Decoded("", StandardCharsets.UTF_8, 0, -1));
    }

    @Test
    void plainUtf8NeedsNoHint() {
        String text = "naïve café 新聞 👍";
        Decoded decoded = decode(text.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded).isEqualTo(new Decoded(text, StandardCharsets.UTF_8, 0, -1));
    }

    @Test
    void byteOrderMarkNamesUtf8() {
        byte[] source = join(bytes(0xEF, 0xBB, 0xBF), "é".getBytes(StandardCharsets.UTF_8));

        assertThat(decode(source)).isEqualTo(new Decoded("é", StandardCharsets.UTF_8, 3, -1));
    }

    @Test
    void byteOrderMarkNamesUtf16LittleEndian() {
        byte[] source = join(bytes(0xFF, 0xFE), "é👍".getBytes(StandardCharsets.UTF_16LE));

        assertThat(decode(source)).isEqualTo(new Decoded("é👍", StandardCharsets.UTF_16LE, 2, -1));
    }

    @Test
    void byteOrderMarkNamesUtf16BigEndian() {
        byte[] source = join(bytes(0xFE, 0xFF), "é👍".getBytes(StandardCharsets.UTF_16BE));

        assertThat(decode(source)).isEqualTo(new Decoded("é👍", StandardCharsets.UTF_16BE, 2, -1));
    }

    @Test
    void byteOrderMarkAloneIsAnEmptyText() {
        assertThat(decode(bytes(0xEF, 0xBB, 0xBF)).text()).isEmpty();
        assertThat(decode(bytes(0xFF, 0xFE)).text()).isEmpty();
    }

    @Test
    void halfAByteOrderMarkIsNone() {
        assertThat(decode(bytes(0xEF, 0xBB)).mark()).isZero();
        assertThat(decode(bytes(0xFF)).mark()).isZero();
    }

    @Test
    void givenCharsetIsTaken() {
        Charset latin2 = Charset.forName("ISO-8859-2");
        Decoded decoded = Decoder.decode("Żółw".getBytes(latin2), Optional.of(latin2));

        assertThat(decoded).isEqualTo(new Decoded("Żółw", latin2, 0, -1));
    }

    @Test
    void byteOrderMarkWinsOverTheGivenCharset() {
        byte[] source = join(bytes(0xEF, 0xBB, 0xBF), "é".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoder.decode(source, Optional.of(StandardCharsets.ISO_8859_1));

        assertThat(decoded).isEqualTo(new Decoded("é", StandardCharsets.UTF_8, 3, -1));
    }

    @Test
    void givenCharsetIsNotReplacedByAnother() {
        Decoded decoded = Decoder.decode("aé".getBytes(WINDOWS), Optional.of(StandardCharsets.UTF_8));

        assertThat(decoded).isEqualTo(new Decoded("a\ufffd", StandardCharsets.UTF_8, 0, 1));
    }

    @Test
    void whatIsNoUtf8IsWindows1252() {
        String text = "“Café” – 5 €";

        assertThat(decode(text.getBytes(WINDOWS))).isEqualTo(new Decoded(text, WINDOWS, 0, -1));
    }

    @Test
    void whatIsNeitherStaysUtf8() {
        Decoded decoded = decode(bytes('a', 0x81, 'b'));

        assertThat(decoded).isEqualTo(new Decoded("a\ufffdb", StandardCharsets.UTF_8, 0, 1));
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] good = "Müller, Jörg und Bärbel ".getBytes(StandardCharsets.UTF_8);
        Decoded decoded = decode(join(good, bytes(0xC3, 'x')));

        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).isEqualTo("Müller, Jörg und Bärbel \ufffdx");
        assertThat(decoded.malformedAt()).isEqualTo(good.length);
    }

    @Test
    void characterCutOffAtTheEndIsDamage() {
        byte[] source = "äöü".getBytes(StandardCharsets.UTF_8);
        Decoded decoded = decode(Arrays.copyOf(source, 5));

        assertThat(decoded.text()).isEqualTo("äö\ufffd");
        assertThat(decoded.malformedAt()).isEqualTo(4);
    }

    @Test
    void offsetOfDamageCountsTheByteOrderMark() {
        assertThat(decode(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF)).malformedAt()).isEqualTo(4);
        assertThat(decode(bytes(0xFF, 0xFE, 'a', 0, 'b')).malformedAt()).isEqualTo(4);
    }

    @Test
    void loneSurrogateIsDamageInUtf16() {
        Decoded decoded = decode(bytes(0xFE, 0xFF, 0, 'a', 0xD8, 0x3D, 0, 'b'));

        assertThat(decoded.malformedAt()).isEqualTo(4);
        assertThat(decoded.text()).startsWith("a\ufffd");
    }

    @Test
    void encodedSurrogatesAndOverlongFormsAreDamageInUtf8() {
        Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);

        assertThat(Decoder.decode(bytes(0xED, 0xA0, 0xBD), utf8).malformedAt()).isZero();
        assertThat(Decoder.decode(bytes('a', 0xC0, 0xAF), utf8).malformedAt()).isEqualTo(1);
    }
}
