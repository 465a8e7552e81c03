package io.bluepencil.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says which name a user may have meant who wrote one that does not exist. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * {@return the value with a name}
     *
     * @param what what is named, for the message
     * @param name the name as it was written
     * @param values all values there are
     * @param nameOf gives the name of a value
     * @param <T> type of the values
     * @throws IllegalArgumentException if no value has the name; the message is that of {@link #unknown}
     */
    public static <T> T find(String what, String name, List<T> values, Function<T, String> nameOf) {
        return values.stream()
                .filter(value -> nameOf.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        unknown(what, name, values.stream().map(nameOf).toList())));
    }

    /**
     * {@return a message for a name that does not exist, with the nearest one that does, or with all of them if none is near}
     *
     * @param what what is named
     * @param name the name as it was written
     * @param known all names there are
     */
    public static String unknown(String what, String name, Collection<String> known) {
        String all = known.isEmpty() ? "there is none" : "known: " + String.join(", ", known);
        return "unknown " + what + " '" + name + "'; " + question(name, known).orElse(all);
    }

    /**
     * {@return a question after the name that may have been meant, such as {@code did you mean 'gallery'?}, if one is near: up to
     * half of the characters differ, or one name is how the other begins}
     *
     * @param name the name as it was written
     * @param known all names there are
     */
    public static Optional<String> question(String name, Collection<String> known) {
        return nearest(name, known, Math.max(2, name.length() / 2))
                .or(() -> beginning(name, known))
                .map(other -> "did you mean '" + other + "'?");
    }

    /**
     * {@return the nearest name by edit distance, whatever their case, if one is near and has a character in common}
     *
     * @param name the name as it was written
     * @param known all names there are
     * @param most number of characters that may differ
     */
    public static Optional<String> nearest(String name, Collection<String> known, int most) {
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .filter(other -> distance(name, other) <= most)
                .filter(other -> distance(name, other) < Math.max(name.length(), other.length()));
    }

    private static int distance(String name, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(lower(name), lower(other));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> beginning(String name, Collection<String> known) {
        return known.stream()
                .filter(other -> !name.isEmpty() && (name.startsWith(other) || other.startsWith(name)))
                .min(Comparator.comparingInt(other -> Math.abs(other.length() - name.length())));
    }
}
