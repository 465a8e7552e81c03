package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;

/** The longer lines of a document by their words: which is the first of those with the same ones, and how many there are. */
public final class LineHashes {

    private final long[] hashes;
    private final int[] firsts;
    private final int[] counts;

    /**
     * Makes it.
     *
     * @param document the document
     * @param leastWords lines of fewer words are left out
     */
    public LineHashes(Document document, int leastWords) {
        int slots = Integer.highestOneBit(Math.max(4, document.size())) * 4;
        hashes = new long[slots];
        firsts = new int[slots];
        counts = new int[slots];
        for (int block = 0; block < document.size(); block++) {
            if (document.words(block) >= leastWords) {
                add(document.hash(block), block);
            }
        }
    }

    private void add(long hash, int block) {
        int slot = slot(hash);
        if (counts[slot]++ == 0) {
            hashes[slot] = hash;
            firsts[slot] = block;
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & (hashes.length - 1);
        while (counts[slot] > 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** {@return the first line with the words that have the hash, or -1 if there is none} */
    public int first(long hash) {
        int slot = slot(hash);
        return counts[slot] == 0 ? -1 : firsts[slot];
    }

    /** {@return how many lines have the words that have the hash} */
    public int count(long hash) {
        return counts[slot(hash)];
    }
}
