package io.bluepencil.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the bytes of a source, decompressed, up to a limit. */
public final class Bytes {

    private Bytes() {}

    /**
     * Reads a file; one whose name ends in {@code .gz} is decompressed.
     *
     * @param path the file
     * @param limit largest number of bytes, after decompression
     * @return the bytes, or empty if there are more than the limit
     * @throws IOException if the file cannot be read or decompressed
     */
    public static Optional<byte[]> read(Path path, long limit) throws IOException {
        boolean gzip = path.toString().endsWith(".gz");
        if (!gzip && Files.size(path) > limit) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, gzip, limit);
        }
    }

    /**
     * Decompresses bytes, or returns them as they are.
     *
     * @param bytes the bytes
     * @param gzip whether to decompress
     * @param limit largest number of bytes, after decompression
     * @return the bytes, or empty if there are more than the limit
     * @throws IOException if they cannot be decompressed
     */
    public static Optional<byte[]> read(byte[] bytes, boolean gzip, long limit) throws IOException {
        return read(new ByteArrayInputStream(bytes), gzip, limit);
    }

    private static Optional<byte[]> read(InputStream in, boolean gzip, long limit) throws IOException {
        InputStream plain = gzip ? new GZIPInputStream(in) : in;
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        byte[] bytes = plain.readNBytes(most);
        boolean more = bytes.length == most && plain.read() >= 0;
        return more ? Optional.empty() : Optional.of(bytes);
    }
}
