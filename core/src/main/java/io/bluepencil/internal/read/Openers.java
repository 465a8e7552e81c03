package io.bluepencil.internal.read;

import java.util.Arrays;

/**
 * Words and pairs of words with which something opens, and what that is, as bits. A line is asked for them word by word while it
 * is indexed, so that nobody needs to look for what none of its words opens. Once in a million words it says that one opens
 * something that does not. Immutable.
 */
public final class Openers {

    /** Nothing is known: each word may open anything. */
    public static final Openers UNKNOWN = new Openers(new long[1], new int[1], -1);

    /** Bits of the filter before the table, for each entry, which sets two of them: one word in 50 gets through that opens nothing. */
    private static final int FILTER_BITS = 16;

    /** Bits of a slot that say what is opened; the others are part of the hash. */
    private static final int KIND_BITS = 16;

    private static final int KINDS = (1 << KIND_BITS) - 1;

    private final long[] filter;
    private final int[] slots;
    private final int always;

    private Openers(long[] filter, int[] slots, int always) {
        this.filter = filter;
        this.slots = slots;
        this.always = always;
    }

    /**
     * {@return the openers of some pieces of text}
     *
     * @param hashes the hash of the first piece of each that has but one, of the first two pieces of any other
     * @param kinds what each of them opens, in sixteen bits
     */
    public static Openers ofPieces(long[] hashes, int[] kinds) {
        int different = (int) Arrays.stream(hashes).distinct().count();
        int size = Integer.highestOneBit(Math.max(4, different * 2)) * 2;
        Openers openers = new Openers(new long[Math.max(1, size / 4 * FILTER_BITS / Long.SIZE)], new int[size], 0);
        for (int i = 0; i < hashes.length; i++) {
            openers.add(hashes[i], kinds[i]);
        }
        return openers;
    }

    /**
     * {@return openers that were made before}
     *
     * @param filter what {@link #filter} said of them
     * @param slots what {@link #slots} said of them
     */
    public static Openers of(long[] filter, int[] slots) {
        return new Openers(filter, slots, 0);
    }

    private void add(long hash, int kind) {
        if ((kind & ~KINDS) != 0) {
            throw new IllegalArgumentException("more than " + KIND_BITS + " bits: " + kind);
        }
        filter[word(hash)] |= bits(hash);
        slots[slot(hash)] |= mark(hash) | kind;
    }

    /** {@return what opens with a piece or two whose words have the hash, as bits; 0 for nothing} */
    int kinds(long hash) {
        long bits = bits(hash);
        return (filter[word(hash)] & bits) == bits ? always | (slots[slot(hash)] & KINDS) : always;
    }

    /** {@return the filter, to be written down; not a copy} */
    public long[] filter() {
        return filter;
    }

    /** {@return the table behind it, to be written down; not a copy} */
    public int[] slots() {
        return slots;
    }

    private int word(long hash) {
        return (int) (hash >>> 40) & (filter.length - 1);
    }

    private static long bits(long hash) {
        return 1L << (hash >>> 32) | 1L << (hash >>> 58);
    }

    /** The upper bits of the hash. */
    private static int mark(long hash) {
        return (int) (hash >>> 32) & ~KINDS;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 8) & (slots.length - 1);
        while (slots[slot] != 0 && ((slots[slot] ^ mark(hash)) & ~KINDS) != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
