package io.bluepencil.internal.read;

import java.util.Arrays;

/**
 * The pieces of one line, one line after the other: words, or single characters where words are not parted by spaces. First they
 * are only put down, then joined all at once: two short loops cost less than one that does both.
 */
final class Pieces {

    /** The piece follows the one before it without a gap. */
    static final int GLUED = 1;

    /** The piece is a character of a script that is written without spaces. */
    static final int ALONE = 2;

    /** Some characters of the piece are one in composed form, so that its hash says nothing. */
    static final int VAGUE = 4;

    /** Half words that a piece counts, by {@link #GLUED} and {@link #ALONE}: a word two, the rest of a word none, a character one. */
    private static final int[] HALVES = {2, 0, 1, 1};

    private final Openers openers;
    private final Hits hits;
    private long[] states = new long[64];
    private int[] starts = new int[64];
    private byte[] flags = new byte[64];
    private int size;

    private long hash;
    private long signature;
    private long unpaired;
    private int words;
    private int kinds;

    /**
     * Begins with none.
     *
     * @param openers what words open
     * @param length of all the text that will be read
     */
    Pieces(Openers openers, int length) {
        this.hits = new Hits(length);
        this.openers = openers;
    }

    void clear() {
        size = 0;
    }

    /**
     * Puts down a piece.
     *
     * @param state its state behind its last character, see {@link Words#step}
     * @param start the offset of its first character
     * @param flag {@link #GLUED}, {@link #ALONE}, {@link #VAGUE}
     */
    void add(long state, int start, int flag) {
        int at = size++;
        if (at == states.length) {
            grow();
        }
        states[at] = state;
        starts[at] = start;
        flags[at] = (byte) flag;
    }

    private void grow() {
        states = Arrays.copyOf(states, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        flags = Arrays.copyOf(flags, size * 2);
    }

    /** Joins the pieces of the line, and finds out what they open. */
    void join() {
        hash = 0;
        signature = 0;
        unpaired = 0;
        kinds = 0;
        int halves = 0;
        long before = 0;
        int opened = 0;
        for (int at = 0; at < size; at++) {
            int flag = flags[at];
            boolean glued = (flag & GLUED) != 0;
            long word = Words.finish(states[at]);
            hash = Words.join(hash, word, glued);
            signature |= Words.bit(word);
            unpaired ^= word;
            halves += HALVES[flag & (GLUED | ALONE)];
            if (at > 0) {
                addHit(at - 1, opened | kinds(Words.join(before, word, glued), flag));
            }
            opened = kinds(word, flag);
            before = word;
        }
        addHit(size - 1, opened);
        words = (halves + 1) / 2;
    }

    private int kinds(long hashOfWords, int flag) {
        return (flag & VAGUE) == 0 ? openers.kinds(hashOfWords) : -1;
    }

    private void addHit(int at, int opened) {
        if (opened != 0) {
            hits.add(starts[at], opened);
            kinds |= opened;
        }
    }

    /** {@return the hash of all words, 0 if there are none} */
    long hash() {
        return hash;
    }

    /** {@return one bit or more for each piece} */
    long signature() {
        return signature;
    }

    /** {@return whether each piece may come an even number of times} */
    boolean mayBeDoubled() {
        return unpaired == 0;
    }

    /** {@return the number of words; two characters of a script written without spaces count as one} */
    int words() {
        return words;
    }

    /** {@return what the pieces open, as bits} */
    int kinds() {
        return kinds;
    }

    /** {@return the pieces of all lines that open something} */
    Hits hits() {
        return hits;
    }
}
