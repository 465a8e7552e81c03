package io.bluepencil;

import io.bluepencil.internal.edit.Manuscript;
import io.bluepencil.internal.meta.PageFacts;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.Decoder;
import io.bluepencil.internal.read.Decoder.Decoded;
import io.bluepencil.internal.read.PageDecoder;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.internal.rules.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A source that has been read: its text, and how to write it back. */
final class Reading {

    private final String name;
    private final byte[] bytes;
    private final Decoded decoded;
    private final boolean skip;
    private final List<Diagnostic> diagnostics;
    private final @Nullable Page page;
    private final boolean isPage;
    private @Nullable Metadata metadata;

    private Reading(Source source, byte[] bytes, Decoded decoded, boolean skip, Diagnostic... diagnostics) {
        this.name = source.name();
        this.isPage = source.isHtml();
        this.bytes = bytes;
        this.decoded = decoded;
        this.skip = skip;
        this.diagnostics = List.of(diagnostics);
        this.page = null;
    }

    private Reading(Source source, Page page, Diagnostic... diagnostics) {
        this.name = source.name();
        this.isPage = true;
        this.bytes = new byte[0];
        this.decoded = plain(page.text().text());
        this.skip = false;
        this.diagnostics = List.of(diagnostics);
        this.page = page;
    }

    static Reading of(Source source, Options options, PageRules rules) throws IOException {
        Optional<String> text = source.inMemory();
        if (text.isPresent()) {
            return source.isHtml()
                    ? page(source, text.get(), options, rules, new byte[0])
                    : new Reading(source, new byte[0], plain(text.get()), false);
        }
        Optional<byte[]> bytes = source.read(options.maxInputSize());
        if (bytes.isEmpty()) {
            String message =
                    "larger than " + options.maxInputSize() + " bytes; passed through, raise the maximum input size";
            Diagnostic diagnostic = new Diagnostic(Diagnostic.Kind.TOO_LARGE, message, -1);
            return new Reading(source, new byte[0], plain(""), true, diagnostic);
        }
        return source.isHtml()
                ? page(source, bytes.get(), options, rules)
                : decode(source, bytes.get(), options.onMalformed());
    }

    private static Reading page(Source source, byte[] bytes, Options options, PageRules rules)
            throws CharacterCodingException {
        Decoded decoded = PageDecoder.decode(bytes, source.charset());
        long malformed = decoded.malformedAt();
        if (malformed < 0) {
            return page(source, decoded.text(), options, rules, bytes);
        }
        String where =
                "byte " + malformed + " is not valid " + decoded.charset().name();
        if (options.onMalformed() == OnMalformed.FAIL) {
            throw new MalformedSource(source.name() + ": " + where + "; name the right charset, or pass or replace it");
        }
        String message = where + "; replaced by U+FFFD";
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Kind.MALFORMED, message, malformed);
        return page(source, decoded.text(), options, rules, bytes, diagnostic);
    }

    private static Reading page(
            Source source, String html, Options options, PageRules rules, byte[] bytes, Diagnostic... diagnostics) {
        Optional<Diagnostic> unfit = PageLimits.check(html, options.maxInputSize());
        return unfit.isPresent()
                ? new Reading(source, bytes, plain(""), true, unfit.get())
                : new Reading(source, rules.read(source, html), diagnostics);
    }

    private static Decoded plain(String text) {
        return new Decoded(text, StandardCharsets.UTF_8, 0, -1);
    }

    private static Reading decode(Source source, byte[] bytes, OnMalformed choice) throws CharacterCodingException {
        Decoded decoded = Decoder.decode(bytes, source.charset());
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            String message = "NUL character, so this is no text; passed through unchanged";
            int offset = decoded.mark() + decoded.text().substring(0, nul).getBytes(decoded.charset()).length;
            Diagnostic diagnostic = new Diagnostic(Diagnostic.Kind.BINARY, message, offset);
            return new Reading(source, bytes, decoded, true, diagnostic);
        }
        return decoded.malformedAt() < 0
                ? new Reading(source, bytes, decoded, false)
                : malformed(source, bytes, decoded, choice);
    }

    private static Reading malformed(Source source, byte[] bytes, Decoded decoded, OnMalformed choice)
            throws CharacterCodingException {
        String where = "byte " + decoded.malformedAt() + " is not valid "
                + decoded.charset().name();
        if (choice == OnMalformed.FAIL) {
            throw new MalformedSource(source.name() + ": " + where + "; name the right charset, or pass or replace it");
        }
        boolean pass = choice == OnMalformed.PASS;
        String message = where + (pass ? "; passed through unchanged, name the right charset" : "; replaced by U+FFFD");
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Kind.MALFORMED, message, decoded.malformedAt());
        return new Reading(source, bytes, decoded, pass, diagnostic);
    }

    /** A file that cannot be decoded, where that was asked to be an error. */
    private static final class MalformedSource extends CharacterCodingException {
        private static final long serialVersionUID = 1;
        private final String message;

        MalformedSource(String message) {
            this.message = message;
        }

        @Override
        public String getMessage() {
            return message;
        }
    }

    String name() {
        return name;
    }

    String text() {
        return decoded.text();
    }

    /** Whether the source is to be passed through. */
    boolean skip() {
        return skip;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * {@return what the editor works on}
     *
     * @param rules what decides what of a page is its article
     */
    Manuscript manuscript(PageRules rules) {
        return page == null
                ? Manuscript.of(TextIndex.of(text(), Catalogue.openers()))
                : new Manuscript(page.text(), page, rules.outside(page));
    }

    boolean isPage() {
        return isPage;
    }

    /** {@return the page that was read, or null if the source is a plain text or was skipped} */
    @Nullable
    Page page() {
        return page;
    }

    /** {@return what the page says of itself; found out when it is first asked for, since few ask} */
    synchronized Metadata metadata() {
        if (metadata == null) {
            metadata = page == null ? Metadata.NONE : Metadata.of(PageFacts.of(page));
        }
        return metadata;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] encode(String cleaned) {
        boolean untouched = decoded.malformedAt() < 0 && cleaned.length() == text().length();
        if (untouched && bytes.length > 0) {
            return bytes.clone();
        }
        byte[] body = cleaned.getBytes(decoded.charset());
        if (decoded.mark() == 0) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(decoded.mark() + body.length);
        out.write(bytes, 0, decoded.mark());
        out.writeBytes(body);
        return out.toByteArray();
    }

    /**
     * {@return a diff as the bytes of a patch, none if the lines of the text are not those of the file}
     *
     * @param diff makes the diff of a text that begins with the given byte order mark
     */
    byte[] patch(UnaryOperator<String> diff) {
        Charset charset = decoded.charset();
        boolean wide = "\n".getBytes(charset).length > 1;
        if (isPage() || name.endsWith(".gz") || wide || decoded.malformedAt() >= 0) {
            return new byte[0];
        }
        String whole = diff.apply(decoded.mark() == 0 ? "" : "\ufeff");
        int body = whole.indexOf("\n@@") + 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length());
        out.writeBytes(whole.substring(0, body).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(whole.substring(body).getBytes(charset));
        return out.toByteArray();
    }
}
