package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a headline ends that runs into the next sentence of the story without a full stop. */
public final class HeadlineEnd {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 20;

    /** With so many capitals among its first words the headline is written in title case, and capitals say nothing. */
    private static final int TITLE_CASE = 3;

    private final Document document;
    private @Nullable Set<Long> lowerCase;

    /**
     * Makes a finder.
     *
     * @param document the document; its words are read once, and only if need be
     */
    public HeadlineEnd(Document document) {
        this.document = document;
    }

    /**
     * {@return where the next sentence starts: behind a question or exclamation mark, or at a word with a capital letter that
     * the document writes in lower case elsewhere, so that it is no name; {@code start} if that cannot be seen}
     */
    public int find(int start, int end) {
        CharSequence text = document.text();
        int stop = Sentences.next(text, start + 1, end);
        int capitals = 0;
        int at = WordEnds.next(text, start, end);
        for (int word = 1; word < MOST_WORDS; word++) {
            int next = WordEnds.wordStart(text, at, end);
            if (next >= stop) {
                return stop < end && isCall(text, stop) ? stop : start;
            }
            if (word > LEAST_WORDS && holdsColon(text, at, next)) {
                return start;
            }
            boolean capital = Character.isUpperCase(text.charAt(next));
            capitals += capital ? 1 : 0;
            if (word == LEAST_WORDS && capitals >= TITLE_CASE) {
                return start;
            }
            if (capital && word >= LEAST_WORDS && Folding.isBlank(text.charAt(next - 1)) && isCommon(next, end)) {
                return next;
            }
            at = WordEnds.next(text, next, end);
        }
        return start;
    }

    /** Far behind the first words a colon belongs to the story. */
    private static boolean holdsColon(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == ':') {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the sentence before an offset ends in a question or exclamation mark} */
    private static boolean isCall(CharSequence text, int stop) {
        int at = stop - 1;
        while (Folding.isBlank(text.charAt(at))) {
            at--;
        }
        return "?!\uff1f\u061f\uff01".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isCommon(int start, int end) {
        CharSequence text = document.text();
        Words words = new Words();
        long sought = words.read(text, start, WordEnds.next(text, start, end));
        Set<Long> common = lowerCase == null ? lowerCase(document) : lowerCase;
        lowerCase = common;
        return common.contains(sought);
    }

    private static Set<Long> lowerCase(Document document) {
        Set<Long> found = new HashSet<>();
        CharSequence text = document.text();
        Words words = new Words();
        int at = WordEnds.wordStart(text, 0, text.length());
        while (at < text.length()) {
            int behind = WordEnds.next(text, at, text.length());
            if (Character.isLowerCase(text.charAt(at))) {
                found.add(words.read(text, at, behind));
            }
            at = WordEnds.wordStart(text, behind, text.length());
        }
        return found;
    }
}
