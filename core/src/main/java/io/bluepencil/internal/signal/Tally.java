package io.bluepencil.internal.signal;

/** How often each word was added, by its number. Cleared in the time that adding took. Not thread-safe. */
final class Tally {

    private final int[] counts;
    private final int[] words;
    private int size;

    /** Makes an empty one for words with numbers below {@code most}. */
    Tally(int most) {
        counts = new int[most];
        words = new int[most];
    }

    void add(int word) {
        if (counts[word]++ == 0) {
            words[size++] = word;
        }
    }

    /** {@return how many different words were added} */
    int size() {
        return size;
    }

    /** {@return the different words in the order in which they came} */
    int word(int at) {
        return words[at];
    }

    int count(int word) {
        return counts[word];
    }

    void clear() {
        for (int at = 0; at < size; at++) {
            counts[words[at]] = 0;
        }
        size = 0;
    }
}
