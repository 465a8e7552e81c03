package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Measures how far two parts of a document speak of the same things: the cosine of their word vectors, a word weighed by how
 * rare it is among the document's blocks (TF-IDF; Salton and Buckley 1988). 1 is the same vocabulary, 0 none in common.
 */
public final class Cohesion {

    private static final int LONG_WORD = 4;

    private final Document document;
    private final Map<Long, Integer> blocksWith = new HashMap<>();

    public Cohesion(Document document) {
        this.document = document;
        for (int block = 0; block < document.size(); block++) {
            Map<Long, Integer> words = new HashMap<>();
            addWords(block, words);
            words.keySet().forEach(word -> blocksWith.merge(word, 1, Integer::sum));
        }
    }

    /** {@return the cosine of the blocks that are in one part and those that are in the other} */
    public double between(IntPredicate one, IntPredicate other) {
        Map<Long, Double> first = vector(one);
        Map<Long, Double> second = vector(other);
        double product = 0;
        for (Map.Entry<Long, Double> word : first.entrySet()) {
            product += word.getValue() * second.getOrDefault(word.getKey(), 0.0);
        }
        double lengths = length(first) * length(second);
        return lengths == 0 ? 0 : product / lengths;
    }

    private Map<Long, Double> vector(IntPredicate part) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int block = 0; block < document.size(); block++) {
            if (part.test(block)) {
                addWords(block, counts);
            }
        }
        Map<Long, Double> vector = new HashMap<>();
        counts.forEach((word, count) -> {
            double rarity = Math.log((document.size() + 1.0) / blocksWith.getOrDefault(word, 1));
            vector.put(word, (1 + Math.log(count)) * rarity);
        });
        return vector;
    }

    private static double length(Map<Long, Double> vector) {
        double squares = 0;
        for (double value : vector.values()) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    /** Counts words of four letters and more; in scripts without spaces, pairs of letters. */
    private void addWords(int block, Map<Long, Integer> counts) {
        long hash = 0;
        int length = 0;
        int end = document.end(block);
        for (int at = document.start(block); at <= end; at++) {
            char c = at < end ? document.text().charAt(at) : ' ';
            char folded = Folding.fold(c);
            if (folded == Folding.NOTHING) {
                continue;
            }
            boolean pair = folded > Folding.BREAK && Folding.isUnspaced(c);
            if (folded > Folding.BREAK) {
                hash = hash * 1_000_003 + folded;
                length++;
            }
            if ((pair && length >= 2) || (folded <= Folding.BREAK && length >= LONG_WORD)) {
                counts.merge(hash, 1, Integer::sum);
            }
            if (pair) {
                hash = folded;
                length = 1;
            } else if (folded <= Folding.BREAK) {
                hash = 0;
                length = 0;
            }
        }
    }
}
