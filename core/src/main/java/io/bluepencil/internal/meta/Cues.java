package io.bluepencil.internal.meta;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;
import java.util.HashSet;
import java.util.Set;

/** Words that say what follows in a byline: "by", "updated", in many languages. */
final class Cues {

    /** No phrase has more words. */
    private static final int MOST_WORDS = 5;

    private static final Cues BY = new Cues("by ");
    private static final Cues UPDATED = new Cues("updated ");

    private final Set<Long> hashes = new HashSet<>();

    private Cues(String kind) {
        for (Resource.Line line : Resource.read("cues.txt")) {
            if (line.key().startsWith(kind)) {
                for (String phrase : line.value().split("\\|", -1)) {
                    hashes.add(hash(phrase, phrase.length()));
                }
            }
        }
    }

    private static long hash(String text, int end) {
        return new Words().read(text, 0, end);
    }

    /** {@return the offset behind the words that open a text and announce an author, 0 if there are none} */
    static int by(String text) {
        int own = BY.opening(text);
        int known = Lexicon.builtIn()
                .opening(text, 0, text.length(), Position.BY)
                .map(Lexicon.Place::end)
                .orElse(0);
        return Math.max(own, known);
    }

    /** {@return whether a text opens with several words that announce an author} */
    static boolean isAuthorNext(String text) {
        int end = BY.opening(text);
        return end > 0 && text.lastIndexOf(' ', end) > 0;
    }

    /** {@return whether a text opens with words that announce the date of a change} */
    static boolean isUpdate(String text) {
        return UPDATED.opening(text) > 0;
    }

    private int opening(String text) {
        int best = 0;
        int at = 0;
        for (int word = 0; word < MOST_WORDS && at < text.length(); word++) {
            while (at < text.length() && Folding.fold(text.charAt(at)) <= Folding.BREAK) {
                at++;
            }
            while (at < text.length() && Folding.fold(text.charAt(at)) > Folding.BREAK) {
                at++;
            }
            if (hashes.contains(hash(text, at))) {
                best = at;
            }
        }
        return best;
    }

    /** {@return the text behind what announces its kind: colons, blanks and the like} */
    static String behind(String text, int at) {
        int start = at;
        while (start < text.length() && Folding.fold(text.charAt(start)) <= Folding.BREAK) {
            start++;
        }
        return text.substring(start).strip();
    }
}
