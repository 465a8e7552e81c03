package io.bluepencil.internal.meta;

import io.bluepencil.internal.read.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the name of the site off the titles of its pages. */
final class Titles {

    private static final String[] SEPARATORS = {
        " | ", " - ", " \u2013 ", " \u2014 ", " \u00b7 ", " \u2022 ", " :: ", " \u00bb ", " \u00ab ", " // ", " \uff5c "
    };

    /** Longer parts are no names of sites. */
    private static final int MOST_NAME_WORDS = 4;

    private final Set<Long> sites = new HashSet<>();

    /**
     * Makes it.
     *
     * @param names the names of the site that are known
     */
    Titles(List<String> names) {
        names.forEach(name -> sites.add(hash(name)));
    }

    /** {@return whether a text is the name of the site} */
    boolean isSite(String text) {
        return sites.contains(hash(text));
    }

    /** {@return the title of the page alone} */
    String plain(String title) {
        int last = -1;
        int length = 0;
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > last) {
                last = at;
                length = separator.length();
            }
        }
        if (last <= 0) {
            return title;
        }
        String head = title.substring(0, last);
        String tail = title.substring(last + length);
        if (sites.contains(hash(tail))) {
            return head;
        }
        int first = title.indexOf(title.substring(last, last + length));
        if (sites.contains(hash(title.substring(0, first)))) {
            return title.substring(first + length);
        }
        return words(tail) <= MOST_NAME_WORDS && words(head) > words(tail) ? head : title;
    }

    private static long hash(String text) {
        String joined = text.replace(" ", "");
        return new Words().read(joined, 0, joined.length());
    }

    private static int words(String text) {
        Words words = new Words();
        words.read(text, 0, text.length());
        return words.count();
    }
}
