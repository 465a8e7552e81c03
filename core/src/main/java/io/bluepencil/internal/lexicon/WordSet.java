package io.bluepencil.internal.lexicon;

/** A set of hashes of words, never 0, in one flat array. */
final class WordSet {

    private static final int LEAST_SLOTS = 64;

    private long[] slots;
    private int size;

    WordSet() {
        slots = new long[LEAST_SLOTS];
    }

    /** Makes a set that is complete: the slots are those of another one. */
    WordSet(long[] slots) {
        this.slots = slots;
        this.size = slots.length / 2;
    }

    void add(long hash) {
        if (hash == 0 || contains(hash)) {
            return;
        }
        if (++size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long value : old) {
                if (value != 0) {
                    slots[slot(value)] = value;
                }
            }
        }
        slots[slot(hash)] = hash;
    }

    boolean contains(long hash) {
        return hash != 0 && slots[slot(hash)] == hash;
    }

    /** {@return the slots, to be written down; not a copy} */
    long[] slots() {
        return slots;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
