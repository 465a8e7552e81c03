package io.bluepencil.internal.model;

/** Brings counts to one byte. */
final class Scale {

    private static final int STEPS_PER_DOUBLING = 8;

    private Scale() {}

    /** {@return a count on a logarithmic scale, eight steps a doubling: 0 to 0, 1 to 8, 2 to 16, 1,000 to about 88} */
    static int log(int count) {
        if (count <= 0) {
            return 0;
        }
        int exponent = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
        int below = count - (1 << exponent);
        int fraction = exponent >= 3 ? below >>> (exponent - 3) : below << (3 - exponent);
        return (exponent + 1) * STEPS_PER_DOUBLING + fraction;
    }

    /** {@return a part of a whole, 0 to 200; 0 if there is nothing} */
    static int share(long part, long whole) {
        return whole <= 0 ? 0 : (int) (200 * part / whole);
    }
}
