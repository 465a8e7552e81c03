package io.bluepencil.internal.signal;

/** Numbers words from 0, in the order in which they are first met. Not thread-safe. */
final class WordNumbers {

    private long[] hashes = new long[256];
    private int[] numbers = new int[256];
    private int size;

    /** {@return how many different words have been met} */
    int size() {
        return size;
    }

    /**
     * {@return the number of a word}
     *
     * @param hash the hash of the word
     */
    int of(long hash) {
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            if (size * 2 >= numbers.length) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = hash;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ (hash >>> 17) ^ (hash >>> 32)) & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 4];
        numbers = new int[hashes.length];
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldNumbers[old] != 0) {
                int slot = slot(oldHashes[old]);
                hashes[slot] = oldHashes[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }
}
