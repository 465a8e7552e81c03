package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.read.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds phrases by the hash of their folded words: open addressing, at most half full, so that a miss costs one look. */
final class PhraseTable {

    private final long[] hashes;
    private final @Nullable Phrase[] phrases;
    private final int mask;
    private final WordSet openings = new WordSet();
    private final WordSet lastWords = new WordSet();
    private int longest;

    PhraseTable(List<Phrase> content) {
        int capacity = Integer.highestOneBit(Math.max(4, content.size() * 2)) * 2;
        hashes = new long[capacity];
        phrases = new Phrase[capacity];
        mask = capacity - 1;
        Words words = new Words();
        for (Phrase phrase : content) {
            String text = phrase.text();
            add(addOpenings(words, text), phrase);
            lastWords.add(words.read(text, WordEnds.previous(text, 0, text.length()), text.length()));
        }
    }

    private void add(long hash, Phrase phrase) {
        int slot = slot(hash);
        if (phrases[slot] == null) {
            hashes[slot] = hash;
            phrases[slot] = phrase;
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** {@return the phrase whose words have the hash, or null} */
    @Nullable
    Phrase find(long hash) {
        return hash == 0 ? null : phrases[slot(hash)];
    }

    /** {@return the hash of all words of the phrase} */
    private long addOpenings(Words words, String text) {
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
}
