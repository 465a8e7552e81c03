package io.bluepencil.internal.lexicon;

import java.util.Set;

/**
 * Tells whether a hash may be one of a set, at the cost of one look: of those that are not, one in sixteen gets through. It takes an
 * eighth of the room that the hashes take, so that it is read fast at start and stays near the processor. Immutable.
 */
final class WordFilter {

    private static final int BITS_PER_HASH = 16;

    private final long[] words;

    /** Makes a filter of the words of another one. */
    WordFilter(long[] words) {
        this.words = words;
    }

    /** {@return a filter that lets the hashes through, and hardly any others} */
    static WordFilter of(Set<Long> hashes) {
        int bits = Integer.highestOneBit(Math.max(Long.SIZE, hashes.size() * BITS_PER_HASH - 1)) * 2;
        WordFilter filter = new WordFilter(new long[bits / Long.SIZE]);
        hashes.forEach(hash -> filter.words[filter.word(hash)] |= bit(hash));
        return filter;
    }

    /** {@return whether the hash may be one of the set; if not, it is none} */
    boolean mayHold(long hash) {
        return (words[word(hash)] & bit(hash)) != 0;
    }

    /** {@return the words, to be written down; not a copy} */
    long[] words() {
        return words;
    }

    private int word(long hash) {
        return (int) (hash >>> 40) & (words.length - 1);
    }

    private static long bit(long hash) {
        return 1L << (hash >>> 32);
    }
}
