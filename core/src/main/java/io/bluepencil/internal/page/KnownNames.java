package io.bluepencil.internal.page;

import org.jspecify.annotations.Nullable;

/** Remembers what class names, ids and roles mean that a page has had before: it mostly repeats a few. Not thread-safe. */
final class KnownNames {

    private static final int SLOT_BITS = 10;

    /** Spreads what differs in a few characters over all slots (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int FACTOR = 0x9E3779B1;

    /** So many slots are looked at; the last is given to another value. */
    private static final int PROBES = 4;

    private final @Nullable String[] names = new String[1 << SLOT_BITS];
    private final long[] hints = new long[1 << SLOT_BITS];
    private final int[] numbers = new int[1 << SLOT_BITS];

    /** {@return where the value of a class attribute, an id or a role is remembered until the next one is asked for} */
    int slot(String value) {
        int slot = value.isEmpty() ? 0 : (sample(value) * FACTOR) >>> (Integer.SIZE - SLOT_BITS);
        for (int probe = 1; probe < PROBES && names[slot] != null && !value.equals(names[slot]); probe++) {
            slot = (slot + 1) & (names.length - 1);
        }
        if (!value.equals(names[slot])) {
            names[slot] = value;
            hints[slot] = HintWords.OF_ELEMENTS.hints(value);
            numbers[slot] = value.strip().hashCode();
        }
        return slot;
    }

    /** A hash of all characters would cost more than the comparison that it spares. */
    private static int sample(String value) {
        int length = value.length();
        int half = value.charAt(length / 2) * 31 + value.charAt(length - 1);
        return (half * 31 + value.charAt(length / 4)) * 31 + value.charAt(length - 1 - length / 4) + length;
    }

    /** {@return the hints of a value} */
    long hints(String value) {
        return hints[slot(value)];
    }

    /** {@return the hints of the value in a slot} */
    long hints(int slot) {
        return hints[slot];
    }

    /** {@return a number that is the same for equal values, but for the blanks around them; 0 if there are no others} */
    int number(int slot) {
        return numbers[slot];
    }
}
