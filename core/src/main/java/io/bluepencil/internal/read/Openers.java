package io.bluepencil.internal.read;

/**
 * Words and pairs of words with which something opens, and what that is, as bits. A line is asked for them word by word while it
 * is indexed, so that nobody needs to look for what none of its words opens. Immutable.
 */
public final class Openers {

    /** Nothing is known: each word may open anything. */
    public static final Openers UNKNOWN = new Openers(0, -1);

    /** Bits of the filter before the table, for each entry, which sets two of them: one word in 50 gets through that opens nothing. */
    private static final int FILTER_BITS = 16;

    private final long[] filter;
    private final long[] hashes;
    private final int[] kinds;
    private final int always;

    private Openers(int most, int always) {
        this.always = always;
        int slots = Integer.highestOneBit(Math.max(4, most * 2)) * 2;
        filter = new long[Math.max(1, slots / 4 * FILTER_BITS / Long.SIZE)];
        hashes = new long[slots];
        kinds = new int[slots];
    }

    /**
     * {@return the openers of some pieces of text}
     *
     * @param hashes the hash of the first piece of each that has but one, of the first two pieces of any other
     * @param kinds what each of them opens
     */
    public static Openers of(long[] hashes, int[] kinds) {
        Openers openers = new Openers(hashes.length, 0);
        for (int i = 0; i < hashes.length; i++) {
            openers.add(hashes[i], kinds[i]);
        }
        return openers;
    }

    private void add(long hash, int kind) {
        filter[word(hash)] |= bits(hash);
        int slot = slot(hash);
        hashes[slot] = hash;
        kinds[slot] |= kind;
    }

    /** {@return what opens with a piece or two whose words have the hash, as bits; 0 for nothing} */
    int kinds(long hash) {
        long bits = bits(hash);
        return (filter[word(hash)] & bits) == bits ? always | kinds[slot(hash)] : always;
    }

    private int word(long hash) {
        return (int) (hash >>> 40) & (filter.length - 1);
    }

    private static long bits(long hash) {
        return 1L << (hash >>> 32) | 1L << (hash >>> 58);
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 8) & (hashes.length - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }
}
