package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers of phrases by the hash of their folded words. It holds nothing but numbers, so that it can be written at build
 * time and be there at start without a look at a single phrase.
 */
final class PhraseTable {

    private final long[] hashes;
    private final int[] slots;
    private final WordFilter openings;
    private final WordFilter lastWords;
    private final int longest;

    /**
     * Makes a table.
     *
     * @param hashes the hashes of all phrases, those of other tables among them, in the order of their numbers
     * @param slots the numbers of the phrases plus one, by open addressing: at most half full, so that a miss costs one look
     * @param openings the hashes of the words with which phrases open: of the first, of the first two, and so on
     * @param lastWords the hashes of their last words
     * @param longest the length of the longest phrase in words, in scripts without spaces in characters
     */
    PhraseTable(long[] hashes, int[] slots, WordFilter openings, WordFilter lastWords, int longest) {
        this.hashes = hashes;
        this.slots = slots;
        this.openings = openings;
        this.lastWords = lastWords;
        this.longest = longest;
    }

    /** {@return for each phrase the hash of its words} */
    static long[] hashes(List<Phrase> phrases) {
        Words words = new Words();
        return phrases.stream()
                .mapToLong(phrase -> words.read(phrase.text(), 0, phrase.text().length()))
                .toArray();
    }

    /**
     * {@return the table of one position}
     *
     * @param phrases all phrases; of two with the same words the first counts
     * @param hashes what {@link #hashes} says of them
     * @param position the position
     */
    static PhraseTable of(List<Phrase> phrases, long[] hashes, Position position) {
        int size = (int)
                phrases.stream().filter(phrase -> phrase.position() == position).count();
        Builder builder = new Builder(hashes, Integer.highestOneBit(Math.max(4, size * 2)) * 2);
        for (int number = 0; number < phrases.size(); number++) {
            if (phrases.get(number).position() == position) {
                builder.add(phrases.get(number).text(), number);
            }
        }
        return builder.build();
    }

    /** {@return the number of the phrase whose words have the hash, or -1} */
    int find(long hash) {
        return slots[slot(hashes, slots, hash)] - 1;
    }

    /**
     * {@return whether a phrase may open with the words, or in scripts without spaces the characters, that have the hash; if not, none
     * does}
     */
    boolean mayOpenWith(long hash) {
        return openings.mayHold(hash);
    }

    /** {@return whether a phrase may close with the word that has the hash; if not, none does} */
    boolean mayCloseWith(long hash) {
        return lastWords.mayHold(hash);
    }

    /** {@return the length of the longest phrase in words, in scripts without spaces in characters} */
    int longest() {
        return longest;
    }

    int[] slots() {
        return slots;
    }

    WordFilter openings() {
        return openings;
    }

    WordFilter lastWords() {
        return lastWords;
    }

    private static int slot(long[] hashes, int[] slots, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static final class Builder {

        private final Words words = new Words();
        private final long[] hashes;
        private final int[] slots;
        private final Set<Long> openings = new HashSet<>();
        private final Set<Long> lastWords = new HashSet<>();
        private int longest;

        private Builder(long[] hashes, int capacity) {
            this.hashes = hashes;
            slots = new int[capacity];
        }

        private PhraseTable build() {
            return new PhraseTable(hashes, slots, WordFilter.of(openings), WordFilter.of(lastWords), longest);
        }

        private void add(String text, int number) {
            if (hashes[number] == 0) {
                return;
            }
            int slot = slot(hashes, slots, hashes[number]);
            slots[slot] = slots[slot] == 0 ? number + 1 : slots[slot];
            addOpenings(text);
            lastWords.add(words.read(text, WordEnds.previous(text, 0, text.length()), text.length()));
        }

        private void addOpenings(String text) {
            words.read(text, 0, 0);
            int pieces = 0;
            int at = 0;
            while (WordEnds.wordStart(text, at, text.length()) < text.length()) {
                int next = WordEnds.nextPiece(text, at, text.length());
                openings.add(words.readOn(text, at, next));
                at = next;
                pieces++;
            }
            longest = Math.max(longest, pieces);
        }
    }
}
