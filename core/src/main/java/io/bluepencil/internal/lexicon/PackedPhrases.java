package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Phrases in one array of bytes; each is made when it is first asked for, which most never are. */
final class PackedPhrases extends AbstractList<Phrase> {

    /** Of label, position, language, family, and whether it is reviewed. */
    private static final int NOTES = 5;

    private static final List<String> LANGUAGES = PhraseFiles.files();
    private static final List<Label> LABELS = List.of(Label.values());
    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final List<Family> FAMILIES = List.of(Family.values());

    private final int[] ends;
    private final byte[] notes;
    private final byte[] texts;

    /** Two threads may make the same phrase: phrases are values. */
    private final @Nullable Phrase[] made;

    private PackedPhrases(int[] ends, byte[] notes, byte[] texts) {
        this.ends = ends;
        this.notes = notes;
        this.texts = texts;
        this.made = new Phrase[ends.length];
    }

    static void write(List<Phrase> phrases, DataOutputStream out) throws IOException {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        out.writeInt(phrases.size());
        for (Phrase phrase : phrases) {
            texts.write(phrase.text().getBytes(StandardCharsets.UTF_8));
            out.writeInt(texts.size());
        }
        for (Phrase phrase : phrases) {
            out.writeByte(LABELS.indexOf(phrase.label()));
            out.writeByte(POSITIONS.indexOf(phrase.position()));
            out.writeByte(LANGUAGES.indexOf(phrase.language()));
            out.writeByte(FAMILIES.indexOf(phrase.family()));
            out.writeBoolean(phrase.reviewed());
        }
        texts.writeTo(out);
    }

    static PackedPhrases read(ByteBuffer in) {
        int[] ends = LexiconImage.ints(in);
        byte[] notes = new byte[ends.length * NOTES];
        in.get(notes);
        byte[] texts = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        in.get(texts);
        return new PackedPhrases(ends, notes, texts);
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public Phrase get(int number) {
        Phrase phrase = made[Objects.checkIndex(number, ends.length)];
        if (phrase == null) {
            phrase = make(number);
            made[number] = phrase;
        }
        return phrase;
    }

    private Phrase make(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        int note = number * NOTES;
        return new Phrase(
                new String(texts, start, ends[number] - start, StandardCharsets.UTF_8),
                LABELS.get(notes[note]),
                POSITIONS.get(notes[note + 1]),
                LANGUAGES.get(notes[note + 2]),
                FAMILIES.get(notes[note + 3]),
                notes[note + 4] != 0);
    }
}
