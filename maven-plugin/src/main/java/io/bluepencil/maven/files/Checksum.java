package io.bluepencil.maven.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Checksums of contents, as 16 hexadecimal digits: a CRC of 64 bits, made of two of 32 (the product of their polynomials is its
 * own). They tell what has changed; they are no defence against forgers, who could change what the sums are compared with just as
 * well. The JVM has both in machine code from the first call on. SHA-256 it first has to warm up, which takes longer than
 * to read ten thousand articles. Not thread-safe: each thread needs its own.
 */
public final class Checksum {

    private static final int BUFFER = 1 << 17;

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    /**
     * {@return the checksum of bytes}
     *
     * @param bytes the bytes
     */
    public static String of(byte[] bytes) {
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        first.update(bytes);
        second.update(bytes);
        return digits(first, second);
    }

    /**
     * {@return the checksum of texts in their order; where one ends and the next begins counts}
     *
     * @param parts the texts
     */
    public static String of(List<String> parts) {
        return of(String.join("\0", parts).concat("\0").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the checksum of a file of any size, which is read once}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public String ofFile(Path file) throws IOException {
        first.reset();
        second.reset();
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (in.read(buffer.clear()) >= 0) {
                first.update(buffer.flip());
                second.update(buffer.rewind());
            }
        }
        return digits(first, second);
    }

    private static String digits(CRC32 first, CRC32C second) {
        return HexFormat.of().toHexDigits(first.getValue() << Integer.SIZE | second.getValue());
    }
}
