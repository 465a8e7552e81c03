package io.bluepencil.maven.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says which name may have been meant. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * {@return a message for a name that does not exist, with the nearest one that does, or all of them if none is near}
     *
     * @param what what is named
     * @param name the name
     * @param known all names there are
     */
    public static String unknown(String what, String name, Collection<String> known) {
        String hint = nearest(name, known, Math.max(2, name.length() / 2))
                .map(other -> "did you mean '" + other + "'?")
                .orElseGet(() -> "known: " + String.join(", ", known));
        return "unknown " + what + " '" + name + "'; " + hint;
    }

    /**
     * {@return the value with an id}
     *
     * @param what what the id names
     * @param id the id
     * @param values all values there are
     * @param idOf gives the id of a value
     * @throws UsageException if no value has the id
     */
    static <T> T find(String what, String id, T[] values, Function<T, String> idOf) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        unknown(what, id, Arrays.stream(values).map(idOf).toList())));
    }

    /**
     * {@return the nearest name, if there is one near}
     *
     * @param name a name that does not exist
     * @param known all names there are
     * @param most characters that may differ
     */
    static Optional<String> nearest(String name, Collection<String> known, int most) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparingInt(other -> distance.apply(name, other)))
                .filter(other -> distance.apply(name, other) <= most);
    }
}
