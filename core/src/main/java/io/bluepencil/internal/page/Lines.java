package io.bluepencil.internal.page;

import java.util.Arrays;

/** What is known of each line of page text while it is laid out. */
final class Lines {

    private int[] elements = new int[128];
    private int[] linkChars = new int[128];
    private int[] chars = new int[128];
    private boolean[] controls = new boolean[128];
    private long[] hints = new long[128];
    private int size;

    void add(int element, int start, int end, int linked, boolean control, long hint) {
        if (size == elements.length) {
            int length = size * 2;
            elements = Arrays.copyOf(elements, length);
            linkChars = Arrays.copyOf(linkChars, length);
            chars = Arrays.copyOf(chars, length);
            controls = Arrays.copyOf(controls, length);
            hints = Arrays.copyOf(hints, length);
        }
        elements[size] = element;
        chars[size] = end - start;
        linkChars[size] = linked;
        controls[size] = control;
        hints[size++] = hint;
    }

    int size() {
        return size;
    }

    int element(int line) {
        return elements[line];
    }

    int chars(int line) {
        return chars[line];
    }

    int linkChars(int line) {
        return linkChars[line];
    }

    boolean control(int line) {
        return controls[line];
    }

    long hints(int line) {
        return hints[line];
    }
}
