package io.bluepencil.internal.lexicon;

import java.util.Arrays;

/** A set of hashes of words, never 0, in one flat array. */
final class WordSet {

    private long[] slots = new long[64];
    private int size;

    void add(long hash) {
        if (hash == 0 || contains(hash)) {
            return;
        }
        if (++size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(value -> value != 0).forEach(value -> slots[slot(value)] = value);
        }
        slots[slot(hash)] = hash;
    }

    boolean contains(long hash) {
        return hash != 0 && slots[slot(hash)] == hash;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
