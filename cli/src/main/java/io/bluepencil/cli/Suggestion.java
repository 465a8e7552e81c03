package io.bluepencil.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says which name may have been meant. */
final class Suggestion {

    private Suggestion() {}

    /**
     * {@return a message for a name that does not exist, with the nearest one that does, or all of them if none is near}
     *
     * @param what what is named
     * @param name the name
     * @param known all names there are
     */
    static String unknown(String what, String name, Collection<String> known) {
        String hint = nearest(name, known).orElseGet(() -> "known: " + String.join(", ", known));
        return "unknown " + what + " '" + name + "'; " + hint;
    }

    /**
     * {@return a question after the nearest name, if there is one near}
     *
     * @param name a name that does not exist
     * @param known all names there are
     */
    static Optional<String> nearest(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int most = Math.max(2, name.length() / 2);
        return known.stream()
                .min(Comparator.comparingInt(other -> distance.apply(name, other)))
                .filter(other -> distance.apply(name, other) <= most)
                .map(other -> "did you mean '" + other + "'?");
    }
}
