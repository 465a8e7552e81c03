package io.bluepencil.internal.page;

import java.util.Arrays;

/** Remembers what class names, ids and roles mean that a page has had before: it mostly repeats a few. Not thread-safe. */
final class KnownNames {

    private static final int SLOTS = 1024;

    private final String[] names = new String[SLOTS];
    private final long[] hints = new long[SLOTS];

    KnownNames() {
        Arrays.fill(names, "");
    }

    /** {@return the hints of a class attribute, an id or a role} */
    long hints(String value) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        if (!names[slot].equals(value)) {
            names[slot] = value;
            hints[slot] = HintWords.OF_ELEMENTS.hints(value);
        }
        return hints[slot];
    }
}
