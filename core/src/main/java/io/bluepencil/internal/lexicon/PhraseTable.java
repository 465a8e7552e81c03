package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Words;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Finds the numbers of phrases by the hash of their folded words. It holds nothing but numbers, so that it can be written at build
 * time and be there at start without a look at a single phrase.
 */
final class PhraseTable {

    private final long[] hashes;
    private final int[] numbers;
    private final WordSet openings;
    private final WordSet lastWords;
    private final int longest;

    /**
     * Makes a table.
     *
     * @param hashes the hashes of the phrases, by open addressing: at most half full, so that a miss costs one look; 0 is a free slot
     * @param numbers beside each hash the number of its phrase
     * @param openings the hashes of the words with which phrases open: of the first, of the first two, and so on
     * @param lastWords the hashes of their last words
     * @param longest the length of the longest phrase in words, in scripts without spaces in characters
     */
    PhraseTable(long[] hashes, int[] numbers, WordSet openings, WordSet lastWords, int longest) {
        this.hashes = hashes;
        this.numbers = numbers;
        this.openings = openings;
        this.lastWords = lastWords;
        this.longest = longest;
    }

    /**
     * {@return the table of one position}
     *
     * @param phrases all phrases; of two with the same words the first counts
     * @param position the position
     */
    static PhraseTable of(List<Phrase> phrases, Position position) {
        int size = (int)
                phrases.stream().filter(phrase -> phrase.position() == position).count();
        Builder builder = new Builder(Integer.highestOneBit(Math.max(4, size * 2)) * 2);
        for (int number = 0; number < phrases.size(); number++) {
            if (phrases.get(number).position() == position) {
                builder.add(phrases.get(number).text(), number);
            }
        }
        return builder.build();
    }

    /** {@return the number of the phrase whose words have the hash, or -1} */
    int find(long hash) {
        int slot = slot(hashes, hash);
        return hash == 0 || hashes[slot] == 0 ? -1 : numbers[slot];
    }

    /** {@return whether a phrase opens with the words, or in scripts without spaces the characters, that have the hash} */
    boolean opensWith(long hash) {
        return openings.contains(hash);
    }

    /** {@return whether a phrase closes with the word that has the hash} */
    boolean closesWith(long hash) {
        return lastWords.contains(hash);
    }

    /** {@return the length of the longest phrase in words, in scripts without spaces in characters} */
    int longest() {
        return longest;
    }

    /** Writes the table as {@link LexiconImage} reads it. */
    void write(DataOutputStream out) throws IOException {
        write(hashes, out);
        for (int number : numbers) {
            out.writeInt(number);
        }
        write(openings.slots(), out);
        write(lastWords.slots(), out);
        out.writeInt(longest);
    }

    static void write(long[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    private static int slot(long[] hashes, long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static final class Builder {

        private final Words words = new Words();
        private final long[] hashes;
        private final int[] numbers;
        private final WordSet openings = new WordSet();
        private final WordSet lastWords = new WordSet();
        private int longest;

        private Builder(int capacity) {
            hashes = new long[capacity];
            numbers = new int[capacity];
        }

        private PhraseTable build() {
            return new PhraseTable(hashes, numbers, openings, lastWords, longest);
        }

        private void add(String text, int number) {
            long hash = addOpenings(text);
            int slot = slot(hashes, hash);
            if (hash != 0 && hashes[slot] == 0) {
                hashes[slot] = hash;
                numbers[slot] = number;
            }
            lastWords.add(words.read(text, WordEnds.previous(text, 0, text.length()), text.length()));
        }

        /** {@return the hash of all words of the phrase} */
        private long addOpenings(String text) {
            long hash = words.read(text, 0, 0);
            int pieces = 0;
            int at = 0;
            while (WordEnds.wordStart(text, at, text.length()) < text.length()) {
                int next = WordEnds.nextPiece(text, at, text.length());
                hash = words.readOn(text, at, next);
                openings.add(hash);
                at = next;
                pieces++;
            }
            longest = Math.max(longest, pieces);
            return hash;
        }
    }
}
