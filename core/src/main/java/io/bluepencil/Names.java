package io.bluepencil;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Checks names that users write, and says which name they may have meant. */
final class Names {

    private Names() {}

    /**
     * {@return what the name stands for}
     *
     * @param what what is named, for the message
     * @param name the name
     * @param known all names there are, with what they stand for
     * @throws IllegalArgumentException if it is not known; the message holds the nearest name that is
     */
    static <T> T require(String what, String name, Map<String, T> known) {
        T value = known.get(name);
        if (value != null) {
            return value;
        }
        throw new IllegalArgumentException("unknown " + what + " '" + name + "'" + hint(name, known.keySet()));
    }

    private static String hint(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparingInt(other -> distance.apply(name, other)))
                .map(nearest -> distance.apply(name, nearest) <= Math.max(2, name.length() / 2)
                        ? "; did you mean '" + nearest + "'?"
                        : "; known: " + String.join(", ", known))
                .orElse("; there is none");
    }
}
