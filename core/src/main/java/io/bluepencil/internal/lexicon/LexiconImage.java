package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Openers;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The phrases of the library with their tables, in the form in which the build writes them: to parse the phrase files anew would
 * take most of the time that a short run of the command line takes. What is read is copied as it is, array by array.
 */
final class LexiconImage {

    private LexiconImage() {}

    /** Writes some phrases and their tables. */
    static void write(List<Phrase> phrases, OutputStream out) throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(image);
        PackedPhrases.write(phrases, data);
        Openers openers = Openings.of(phrases).table();
        write(openers.filter(), data);
        write(openers.slots(), data);
        long[] hashes = PhraseTable.hashes(phrases);
        write(hashes, data);
        for (Position position : Position.values()) {
            PhraseTable table = PhraseTable.of(phrases, hashes, position);
            write(table.slots(), data);
            write(table.openings().words(), data);
            write(table.lastWords().words(), data);
            data.writeInt(table.longest());
        }
        PhraseTable networks = PhraseTable.of(phrases, hashes, Position.NETWORK);
        write(PhraseBits.of(phrases, networks).bits().words(), data);
        DataOutputStream all = new DataOutputStream(out);
        all.writeInt(image.size());
        image.writeTo(all);
        all.flush();
    }

    /** {@return the lexicon that was written down} */
    static Lexicon read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        byte[] image = new byte[data.readInt()];
        data.readFully(image);
        return read(ByteBuffer.wrap(image));
    }

    private static Lexicon read(ByteBuffer in) {
        List<Phrase> phrases = PackedPhrases.read(in);
        Openers openers = Openers.of(longs(in), ints(in));
        long[] hashes = longs(in);
        Map<Position, PhraseTable> tables = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            int[] slots = ints(in);
            WordFilter openings = new WordFilter(longs(in));
            WordFilter lastWords = new WordFilter(longs(in));
            tables.put(position, new PhraseTable(hashes, slots, openings, lastWords, in.getInt()));
        }
        PhraseTable networks = Objects.requireNonNull(tables.get(Position.NETWORK));
        PhraseBits bits = new PhraseBits(new WordFilter(longs(in)), networks);
        return new Lexicon(phrases, tables, new Openings(openers), bits);
    }

    static void write(int[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static void write(long[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    private static long[] longs(ByteBuffer in) {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + values.length * Long.BYTES);
        return values;
    }
}
