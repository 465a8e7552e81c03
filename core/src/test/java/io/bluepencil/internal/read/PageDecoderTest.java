package io.bluepencil.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which charset a page is read in. */
class PageDecoderTest {

    private static String read(byte[] bytes) {
        return PageDecoder.decode(bytes, Optional.empty()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=windows-1251>, windows-1251, \u041c\u043e\u0441\u043a\u0432\u0430",
        "<META http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>, ISO-8859-2, \u017b\u00f3\u0142w",
        "<meta charset='gb2312'>, GBK, \u4e2d\u6587\u9555",
        "<meta charset=\"shift_jis\">, windows-31j, \u65e5\u672c\u2460",
        "<meta charset=ISO-2022-JP>, ISO-2022-JP, \u65e5\u672c",
        "<meta charset=iso-8859-1>, windows-1252, caf\u00e9 \u2013",
        "<html lang=ru>, windows-1251, \u041c\u043e\u0441\u043a\u0432\u0430",
        "<html lang=\"pl-PL\">, windows-1250, \u017b\u00f3\u0142w",
        "<html>, windows-1252, caf\u00e9",
        "<meta charset=utf-8>, windows-1252, caf\u00e9 is not utf-8",
        "<meta charset=windows-1251>, UTF-8, \u00fcber \u041c\u043e\u0441\u043a\u0432\u0430",
        "<meta charset='no such \u00e9 thing'>, windows-1252, caf\u00e9",
        "<?xml version='1.0' encoding='windows-1251'?>, windows-1251, \u041c\u043e\u0441\u043a\u0432\u0430"
    })
    void charsetIsFound(String head, String charset, String text) {
        String page = head + "<p>" + text;

        assertThat(read(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
    }

    @Test
    void byteOrderMarkWinsThenTheGivenCharset() {
        byte[] marked = "\ufeff<meta charset=windows-1251>\u00e9".getBytes(UTF_16LE);
        assertThat(PageDecoder.decode(marked, Optional.of(ISO_8859_1)).text()).endsWith("\u00e9");

        byte[] given = "<meta charset=windows-1251>\u00e9".getBytes(ISO_8859_1);
        assertThat(PageDecoder.decode(given, Optional.of(ISO_8859_1)).text()).endsWith("\u00e9");
    }

    @Test
    void aDamagedPageIsReadInTheCharsetThatFitsBest() {
        byte[] bytes = "<meta charset=utf-8>\u00e4\u00f6\u00fc\u00df?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;

        assertThat(read(bytes)).endsWith("\u00e4\u00f6\u00fc\u00df\ufffd");
        assertThat(PageDecoder.decode(bytes, Optional.empty()).malformedAt()).isEqualTo(bytes.length - 1);
    }
}
