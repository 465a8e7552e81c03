package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;

/** Tells the names of a credit from a sentence, by their capitals. */
final class NameList {

    /** A credit names a person or two and an agency. */
    static final int MOST_WORDS = 12;

    private static final CharSet CLOSERS = CharSet.of(")]\u3011\uff09");

    private NameList() {}

    /** {@return whether a piece of text is nothing but capitalised words, as names are} */
    static boolean isSure(CharSequence text, int start, int end) {
        return isLikely(text, start, end) && Shapes.capitalPercent(text, start, end) == 100;
    }

    /** {@return whether a piece of text behind a cue may be names: few words, half of them capitalised, and no call or question} */
    static boolean isLikely(CharSequence text, int start, int end) {
        Words words = new Words();
        words.read(text, start, end);
        int last = end - 1;
        while (last > start && (CLOSERS.has(text.charAt(last)) || Folding.isBlank(text.charAt(last)))) {
            last--;
        }
        boolean sentence = "!?\u2026".indexOf(text.charAt(last)) >= 0;
        return words.count() >= 1
                && words.count() <= MOST_WORDS
                && !sentence
                && Shapes.capitalPercent(text, start, endOfNames(text, start, end)) >= 50;
    }

    /** Behind a slash stand agencies, and some write themselves small: "Ole Brandt/dpa/picture alliance". */
    private static int endOfNames(CharSequence text, int start, int end) {
        int slash = start;
        while (slash < end && text.charAt(slash) != '/') {
            slash++;
        }
        return WordEnds.wordStart(text, start, slash) < slash ? slash : end;
    }
}
