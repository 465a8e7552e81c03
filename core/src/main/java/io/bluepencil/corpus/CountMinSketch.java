package io.bluepencil.corpus;

/**
 * Counts in little memory how often things were seen (Cormode and Muthukrishnan 2005): never too low, and too high by more than
 * about {@code e / 2^20} of all that was counted with a probability below {@code e^-4}. What it says does not depend on the order.
 */
final class CountMinSketch {

    private static final int WIDTH_BITS = 20;

    /** Odd numbers without pattern (digits of pi), one a row. */
    private static final long[] MULTIPLIERS = {
        0x243f6a8885a308d3L, 0x13198a2e03707345L, 0xa4093822299f31d1L, 0x082efa98ec4e6c89L
    };

    private final int[][] rows = new int[MULTIPLIERS.length][1 << WIDTH_BITS];

    void add(long thing) {
        for (int row = 0; row < rows.length; row++) {
            rows[row][column(thing, row)]++;
        }
    }

    int estimate(long thing) {
        int least = Integer.MAX_VALUE;
        for (int row = 0; row < rows.length; row++) {
            least = Math.min(least, rows[row][column(thing, row)]);
        }
        return least;
    }

    private static int column(long thing, int row) {
        long mixed = (thing ^ (thing >>> 32)) * MULTIPLIERS[row];
        return (int) (mixed >>> (Long.SIZE - WIDTH_BITS));
    }
}
