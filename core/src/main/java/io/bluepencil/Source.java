package io.bluepencil;

import io.bluepencil.internal.read.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
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

    private Source(String name, @Nullable String text, byte @Nullable [] bytes, @Nullable Path path) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = text;
        this.bytes = bytes;
        this.path = path;
        this.charset = null;
        this.gzip = name.endsWith(".gz");
    }

    private Source(Source other, String name, @Nullable Charset charset) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = other.text;
        this.bytes = other.bytes;
        this.path = other.path;
        this.charset = charset;
        this.gzip = other.gzip;
    }

    /**
     * {@return a plain text}
     *
     * @param name name used in diffs and reports
     * @param text the text
     */
    public static Source text(String name, CharSequence text) {
        return new Source(name, text.toString(), null, null);
    }

    /**
     * {@return a plain text file; its charset is told by its byte order mark, else it is UTF-8 if it can be, else
     * windows-1252. A gzip file ({@code .gz}) is decompressed.}
     *
     * @param path the file
     */
    public static Source file(Path path) {
        return new Source(path.toString().replace('\\', '/'), null, null, path);
    }

    /**
     * {@return the bytes of a plain text file}
     *
     * @param name name used in diffs and reports; if it ends in {@code .gz} the bytes are decompressed
     * @param bytes the content of the file; not copied, and not to be changed afterwards
     */
    public static Source bytes(String name, byte[] bytes) {
        return new Source(name, null, bytes, null);
    }

    /**
     * {@return the same source in a given charset; a byte order mark still wins}
     *
     * @param value the charset
     */
    public Source withCharset(Charset value) {
        return new Source(this, name, Objects.requireNonNull(value, "charset"));
    }

    /**
     * {@return the same source under another name}
     *
     * @param value name used in diffs and reports
     */
    public Source withName(String value) {
        return new Source(this, value, charset);
    }

    /** {@return the name used in diffs and reports} */
    public String name() {
        return name;
    }

    Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    Optional<String> asText() {
        return Optional.ofNullable(text);
    }

    /** Reads the bytes, decompressed; nothing if there are more than {@code limit}. */
    Optional<byte[]> read(long limit) throws IOException {
        return path == null ? Bytes.read(Objects.requireNonNull(bytes), gzip, limit) : Bytes.read(path, limit);
    }
}
