package io.bluepencil.corpus;

import io.bluepencil.corpus.ShortLine.Place;
import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts one line exactly. What it says does not depend on the order of the documents. */
final class Tally {

    private static final int EXAMPLES = 3;

    /** Of those as frequent the first in the order of the labels. */
    private static final Comparator<Map.Entry<Label, Long>> MOST_FREQUENT_FIRST =
            Map.Entry.<Label, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Positions of phrases that tell what a line is that opens with them. */
    private static final List<Position> TELLING =
            List.of(Position.WHOLE, Position.TAIL, Position.OPENING, Position.LEAD, Position.GLUED);

    private final Map<Place, Long> places = new EnumMap<>(Place.class);
    private final Map<Label, Long> labels = new EnumMap<>(Label.class);

    /** Names of the first documents by name, with the line as they print it. */
    private final TreeMap<String, String> examples = new TreeMap<>();

    void add(String document, ShortLine line) {
        places.merge(line.place(), 1L, Long::sum);
        line.label().ifPresent(label -> labels.merge(label, 1L, Long::sum));
        examples.put(document, line.text());
        if (examples.size() > EXAMPLES) {
            examples.pollLastEntry();
        }
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    RecurringLine line() {
        String text = examples.firstEntry().getValue();
        Optional<Label> label = labels.entrySet().stream()
                .min(MOST_FREQUENT_FIRST)
                .map(Map.Entry::getKey)
                .or(() -> labelOfOpening(text));
        return new RecurringLine(text, sum(places), places, sum(labels), label, List.copyOf(examples.keySet()));
    }

    /** {@return the label of a known phrase with which a line opens} */
    private static Optional<Label> labelOfOpening(String text) {
        return TELLING.stream()
                .flatMap(position -> Lexicon.builtIn().opening(text, 0, text.length(), position).stream())
                .map(place -> place.phrase().label())
                .findFirst();
    }
}
