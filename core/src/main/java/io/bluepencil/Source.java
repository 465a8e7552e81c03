package io.bluepencil;

import io.bluepencil.internal.read.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a document comes from. Immutable; a file is read only when it is cleaned. */
public final class Source {

    private final String name;
    private final @Nullable String text;
    private final byte @Nullable [] bytes;
    private final @Nullable Path path;
    private final @Nullable Charset charset;
    private final boolean gzip;
    private final boolean html;
    private final String url;
    private final boolean offsets;

    private Source(String name, @Nullable String text, byte @Nullable [] bytes, @Nullable Path path, boolean html) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = text;
        this.bytes = bytes;
        this.path = path;
        this.charset = null;
        this.gzip = name.endsWith(".gz");
        this.html = html;
        this.url = html && text != null ? name : "";
        this.offsets = false;
    }

    private Source(Source other, String name, @Nullable Charset charset, boolean html, String url, boolean offsets) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = other.text;
        this.bytes = other.bytes;
        this.path = other.path;
        this.charset = charset;
        this.gzip = other.gzip;
        this.html = html;
        this.url = url;
        this.offsets = offsets;
    }

    /**
     * {@return a plain text}
     *
     * @param name name used in diffs and reports
     * @param text the text
     */
    public static Source text(String name, CharSequence text) {
        return new Source(name, text.toString(), null, null, false);
    }

    /**
     * {@return a page}
     *
     * @param url address of the page, against which its links are resolved; also the name used in diffs and reports
     * @param html the page
     */
    public static Source html(String url, CharSequence html) {
        return new Source(url, html.toString(), null, null, true);
    }

    /**
     * {@return a file: a page if its name ends in {@code .html}, {@code .htm} or {@code .xhtml}, else a plain text. A gzip file
     * ({@code .gz} behind that) is decompressed. The charset is told by the byte order mark, else it is UTF-8 if it can be, else
     * the one the page declares, else the one customary in its language, else windows-1252.}
     *
     * @param path the file
     */
    public static Source file(Path path) {
        String name = path.toString().replace('\\', '/');
        return new Source(name, null, null, path, isHtml(name));
    }

    /**
     * {@return the bytes of a file}
     *
     * @param name name used in diffs and reports; its ending says what the bytes are, as in {@link #file}
     * @param bytes the content of the file; not copied, and not to be changed afterwards
     */
    public static Source bytes(String name, byte[] bytes) {
        return new Source(name, null, bytes, null, isHtml(name));
    }

    private static boolean isHtml(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        plain = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
        return plain.endsWith(".html") || plain.endsWith(".htm") || plain.endsWith(".xhtml");
    }

    /**
     * {@return the same source in a given charset; a byte order mark still wins}
     *
     * @param value the charset
     */
    public Source withCharset(Charset value) {
        return new Source(this, name, Objects.requireNonNull(value, "charset"), html, url, offsets);
    }

    /**
     * {@return the same source read as a page, whatever its name ends in}
     *
     * @param pageUrl address of the page, against which its links are resolved; empty if it is not known
     */
    public Source asHtml(String pageUrl) {
        return new Source(this, name, charset, true, Objects.requireNonNull(pageUrl, "url"), offsets);
    }

    /** {@return the same source read as a plain text, whatever its name ends in} */
    public Source asText() {
        return new Source(this, name, charset, false, "", offsets);
    }

    /**
     * {@return the same source under another name}
     *
     * @param value name used in diffs and reports
     */
    public Source withName(String value) {
        return new Source(this, value, charset, html, url, offsets);
    }

    /**
     * {@return the same source, of which it is remembered where each text of a page stands in its HTML, so that {@link
     * Cleaned#span(Mark)} can tell; that makes reading a page about half as slow again}
     */
    public Source withOffsets() {
        return new Source(this, name, charset, html, url, true);
    }

    /** {@return the name used in diffs and reports} */
    public String name() {
        return name;
    }

    Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    Optional<String> inMemory() {
        return Optional.ofNullable(text);
    }

    boolean isHtml() {
        return html;
    }

    String url() {
        return url;
    }

    boolean hasOffsets() {
        return offsets;
    }

    /** Reads the bytes, decompressed; nothing if there are more than {@code limit}. */
    Optional<byte[]> read(long limit) throws IOException {
        return path == null ? Bytes.read(Objects.requireNonNull(bytes), gzip, limit) : Bytes.read(path, limit);
    }
}
