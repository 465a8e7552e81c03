package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Openers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of the library with their tables, in the form in which the build writes them: to parse the phrase files anew would
 * take most of the time that a short run of the command line takes.
 */
final class LexiconImage {

    private LexiconImage() {}

    /** Writes some phrases and their tables. */
    static void write(List<Phrase> phrases, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        PackedPhrases.write(phrases, data);
        PhraseTable.write(Openings.hashes(phrases), data);
        for (int kind : Openings.kinds(phrases)) {
            data.writeInt(kind);
        }
        for (Position position : Position.values()) {
            PhraseTable.of(phrases, position).write(data);
        }
        data.flush();
    }

    /** {@return the lexicon that was written down} */
    static Lexicon read(byte[] image) {
        ByteBuffer in = ByteBuffer.wrap(image);
        List<Phrase> phrases = PackedPhrases.read(in);
        long[] hashes = longs(in);
        Openers openers = Openers.of(hashes, ints(in, hashes.length));
        Map<Position, PhraseTable> tables = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            tables.put(position, readTable(in));
        }
        return new Lexicon(phrases, tables, new Openings(openers));
    }

    private static PhraseTable readTable(ByteBuffer in) {
        long[] hashes = longs(in);
        int[] numbers = ints(in, hashes.length);
        WordSet openings = new WordSet(longs(in));
        WordSet lastWords = new WordSet(longs(in));
        return new PhraseTable(hashes, numbers, openings, lastWords, in.getInt());
    }

    private static long[] longs(ByteBuffer in) {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + values.length * Long.BYTES);
        return values;
    }

    static int[] ints(ByteBuffer in, int size) {
        int[] values = new int[size];
        in.asIntBuffer().get(values);
        in.position(in.position() + size * Integer.BYTES);
        return values;
    }
}
