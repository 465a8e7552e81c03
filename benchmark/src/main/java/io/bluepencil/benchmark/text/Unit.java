package io.bluepencil.benchmark.text;

import io.bluepencil.rule.Label;
import java.util.Map;
import java.util.Optional;

/**
 * What is scored as one: a line, or the part of a line that has a label, or a part between two of them.
 *
 * @param line number of the line, from 1
 * @param label what it is; empty for the body
 * @param text its characters, for people
 * @param key its words, normalised, so that copies have equal keys
 * @param words number of its words
 * @param removed words that were cut, by the rule that cut them
 */
record Unit(int line, Optional<Label> label, String text, String key, int words, Map<String, Integer> removed) {

    boolean isBody() {
        return label.isEmpty();
    }

    int removedWords() {
        return removed.values().stream().mapToInt(Integer::intValue).sum();
    }

    int keptWords() {
        return words - removedWords();
    }

    /** {@return whether less than nine tenths of the words stay: too little for a line of the body} */
    boolean isLost() {
        return 10 * keptWords() < 9 * words;
    }

    /** {@return whether at most a tenth of the words stays: good enough for boilerplate} */
    boolean isGone() {
        return 10 * keptWords() <= words;
    }

    Unit withRemoved(Map<String, Integer> value) {
        return new Unit(line, label, text, key, words, value);
    }
}
