package io.bluepencil.corpus;

import io.bluepencil.corpus.ShortLine.Place;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short line that recurs over documents.
 *
 * @param text the line as the first example prints it
 * @param documents number of documents that have it
 * @param places in how many of them it stands where
 * @param marked in how many of them a rule marks it
 * @param label what rules take it for most often; if none ever marks it, the label of a known phrase with which it opens; else
 *     empty
 * @param examples names of the first documents that have it, by name
 */
public record RecurringLine(
        String text,
        long documents,
        Map<Place, Long> places,
        long marked,
        Optional<Label> label,
        List<String> examples) {

    /**
     * Copies the collections.
     *
     * @param text the line as the first example prints it
     * @param documents number of documents that have it
     * @param places in how many of them it stands where
     * @param marked in how many of them a rule marks it
     * @param label what rules take it for most often, or empty
     * @param examples names of the first documents that have it, by name
     */
    public RecurringLine {
        places = Map.copyOf(places);
        examples = List.copyOf(examples);
    }

    /** {@return whether rules mark it in at least half of the documents that have it} */
    public boolean known() {
        return marked * 2 >= documents;
    }
}
