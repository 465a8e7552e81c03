package io.bluepencil.internal.read;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ints {

    private int[] values;
    private int size;

    Ints(int guess) {
        values = new int[guess];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Adds values of another list, each {@code step}th of them plus {@code shift}. */
    void addAll(Ints other, int from, int to, int step, int shift) {
        for (int at = from; at < to; at++) {
            add(other.values[at] + ((at - from) % step == 0 ? shift : 0));
        }
    }

    int get(int at) {
        return values[at];
    }

    /**
     * {@return the first place between two at which a value is not below another one, {@code to} if there is none}
     *
     * @param value the value
     * @param from the first place
     * @param to behind the last place
     * @param step distance of the places, the values at which grow
     */
    int search(int value, int from, int to, int step) {
        int low = 0;
        int high = (to - from) / step;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[from + middle * step] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return from + low * step;
    }

    int size() {
        return size;
    }
}
