package io.bluepencil.internal.meta;

import io.bluepencil.internal.read.Words;
import java.util.HashMap;
import java.util.Map;

/** The names of months in many languages, in any case and with or without accents. */
final class Months {

    private static final Map<Long, Integer> BY_HASH = load();

    private Months() {}

    /** {@return the number of the month that a word names, 0 if it names none} */
    static int of(String word) {
        return BY_HASH.getOrDefault(new Words().read(word, 0, word.length()), 0);
    }

    private static Map<Long, Integer> load() {
        Map<Long, Integer> months = new HashMap<>();
        for (Resource.Line line : Resource.read("months.txt")) {
            Integer month = Integer.valueOf(line.key());
            for (String name : line.value().split(" ", -1)) {
                Integer before = months.put(new Words().read(name, 0, name.length()), month);
                if (before != null && !before.equals(month)) {
                    throw new IllegalStateException("'" + name + "' is month " + before + " and " + month);
                }
            }
        }
        return months;
    }
}
