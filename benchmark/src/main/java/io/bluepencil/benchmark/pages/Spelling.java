package io.bluepencil.benchmark.pages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes two spellings of the same words equal: upper case, accents, punctuation and blanks do not count. */
final class Spelling {

    private static final String BETWEEN_NAMES = "[,;|&/]|\\s(?i:and|und|et|y|e|en|i|og|och)\\s";

    private Spelling() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** {@return the names in a list of them, folded} */
    static Set<String> names(String list) {
        Set<String> names = new TreeSet<>();
        for (String name : list.split(BETWEEN_NAMES, -1)) {
            if (!fold(name).isEmpty()) {
                names.add(fold(name));
            }
        }
        return names;
    }
}
