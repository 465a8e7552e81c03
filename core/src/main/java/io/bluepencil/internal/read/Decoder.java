package io.bluepencil.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Turns bytes into text: byte order mark, given charset, UTF-8, then windows-1252. */
public final class Decoder {

    /** What browsers take for a text that names no charset (WHATWG Encoding, section 4.2, most locales). */
    static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * A decoded text.
     *
     * @param text the text, without byte order mark; U+FFFD for bytes that could not be decoded
     * @param charset the charset that was used
     * @param mark number of bytes of the byte order mark, 0 if there is none
     * @param malformedAt offset of the first byte that could not be decoded, or -1
     */
    public record Decoded(String text, Charset charset, int mark, long malformedAt) {}

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param given the charset the owner names, if any
     * @return the text; never throws for bad bytes
     */
    public static Decoded decode(byte[] bytes, Optional<Charset> given) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (given.isPresent()) {
            Charset charset = given.get().equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : given.get();
            return decode(bytes, 0, charset);
        }
        Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.malformedAt < 0 || looksLikeUtf8(utf8.text)) {
            return utf8;
        }
        Decoded fallback = decode(bytes, 0, FALLBACK);
        return fallback.malformedAt < 0 ? fallback : utf8;
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    /** {@return whether the bytes open with a byte order mark} */
    static boolean isMarked(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A damaged UTF-8 text has more good multi-byte characters than bad ones; another charset has hardly any good ones. */
    static boolean looksLikeUtf8(String text) {
        long bad = text.chars().filter(c -> c == '\ufffd').count();
        long good = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return good > bad;
    }

    static Decoded decode(byte[] bytes, int mark, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (!result.isError()) {
            return new Decoded(out.flip().toString(), charset, mark, -1);
        }
        String lenient = new String(Arrays.copyOfRange(bytes, mark, bytes.length), charset);
        return new Decoded(lenient, charset, mark, in.position());
    }
}
