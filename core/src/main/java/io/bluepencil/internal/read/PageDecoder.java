package io.bluepencil.internal.read;

import io.bluepencil.internal.read.Decoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a page into text: byte order mark, given charset, UTF-8 if it can be, the charset the page declares, the one
 * customary in its language, windows-1252. Pages were often transcoded without their declaration being changed, so bytes that
 * are sound UTF-8 win over it.
 */
public final class PageDecoder {

    private static final String ASCII_ONLY = "ISO-2022-JP";

    private PageDecoder() {}

    /**
     * Decodes a page.
     *
     * @param bytes the bytes
     * @param given the charset the owner names, if any
     * @return the text; never throws for bad bytes
     */
    public static Decoded decode(byte[] bytes, Optional<Charset> given) {
        if (given.isPresent() || Decoder.isMarked(bytes)) {
            return Decoder.decode(bytes, given);
        }
        Declaration declaration = Declaration.of(bytes);
        Optional<Charset> declared = declaration.charset();
        if (declared.isPresent() && declared.get().name().equals(ASCII_ONLY)) {
            return Decoder.decode(bytes, 0, declared.get());
        }
        Decoded utf8 = Decoder.decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.malformedAt() < 0) {
            return utf8;
        }
        Charset legacy = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElseGet(declaration::customary);
        Decoded decoded = Decoder.decode(bytes, 0, legacy);
        return bad(decoded) <= bad(utf8) && !Decoder.looksLikeUtf8(utf8.text()) ? decoded : utf8;
    }

    private static long bad(Decoded decoded) {
        return decoded.text().chars().filter(c -> c == '\ufffd').count();
    }
}
