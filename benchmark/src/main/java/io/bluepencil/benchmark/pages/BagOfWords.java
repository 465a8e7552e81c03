package io.bluepencil.benchmark.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text with their counts: runs of letters, digits and underscores, in lower case. */
final class BagOfWords {

    private final Map<String, Integer> counts = new HashMap<>();
    private long size;

    private BagOfWords() {}

    static BagOfWords of(String text) {
        BagOfWords bag = new BagOfWords();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        int step;
        for (int at = 0; at < lower.length(); at += step) {
            int c = lower.codePointAt(at);
            step = Character.charCount(c);
            boolean inWord = isWordCharacter(c);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                bag.add(lower.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            bag.add(lower.substring(start));
        }
        return bag;
    }

    private void add(String word) {
        counts.merge(word, 1, Integer::sum);
        size++;
    }

    private static boolean isWordCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long size() {
        return size;
    }

    /** {@return how many words both have} */
    long common(BagOfWords other) {
        long common = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }
}
