package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.Optional;

/** Known phrases in a row, somewhere in a line. */
public final class PhraseChain {

    /**
     * A phrase of three words is no accident between two sentences; shorter ones must come in company or close the line, unless
     * they mark an advertisement: "Advertisement" alone opens hardly a sentence that goes on with a capital letter.
     */
    public static final int SAFE_WORDS = 3;

    private static final int CLOSING_WORDS = 2;
    private static final String QUESTION_MARKS = "?\uff1f\u061f";

    private final int start;
    private int end;
    private int phrases;
    private int words;
    private int longest;
    private Optional<Phrase> main = Optional.empty();

    private PhraseChain(int start) {
        this.start = start;
        this.end = start;
    }

    /** {@return the phrases with which the rest of a block opens; none of them opens in lower case} */
    public static PhraseChain read(Lexicon lexicon, Document document, int block, int start) {
        CharSequence text = document.text();
        int end = document.end(block);
        PhraseChain chain = new PhraseChain(start);
        int at = start;
        while (at < end
                && !Character.isLowerCase(text.charAt(at))
                && lexicon.mayOpen(document, block, at, Position.WHOLE)) {
            Optional<Place> place = lexicon.opening(text, at, end, Position.WHOLE)
                    .filter(found -> found.phrase().label() != Label.CREDIT);
            if (place.isEmpty()) {
                return chain;
            }
            chain.add(place.get(), closers(text, place.get().end(), end));
            at = WordEnds.wordStart(text, chain.end, end);
        }
        return chain;
    }

    private void add(Place place, int behind) {
        int count = (int) place.phrase().text().chars().filter(c -> c == ' ').count() + 1;
        end = behind;
        phrases++;
        words += count;
        if (count > longest) {
            longest = count;
            main = Optional.of(place.phrase());
        }
    }

    private static int closers(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Folding.fold(text.charAt(at)) == Folding.BREAK && text.charAt(at) != '\u201c') {
            at++;
        }
        return at;
    }

    /** {@return the offset of the first phrase} */
    public int start() {
        return start;
    }

    /** {@return the offset behind the last phrase and the punctuation that closes it} */
    public int end() {
        return end;
    }

    /** {@return how many phrases there are} */
    public int phrases() {
        return phrases;
    }

    /** {@return how many words they have together} */
    public int words() {
        return words;
    }

    /** {@return the label of the longest phrase} */
    public Label label() {
        return main.orElseThrow().label();
    }

    /** {@return whether nothing follows in the line} */
    public boolean closes(CharSequence text, int lineEnd) {
        return WordEnds.wordStart(text, end, lineEnd) == lineEnd;
    }

    /** {@return whether the chain, which starts where a sentence does, is boilerplate and no start of a sentence} */
    public boolean isBoilerplate(CharSequence text, int lineStart, int lineEnd) {
        if (main.isEmpty() || (phrases == 1 && !Trust.isEnough(main.get(), words)) || isQuestion(text, lineEnd)) {
            return false;
        }
        boolean closes = closes(text, lineEnd);
        boolean wholeLine = closes && start == lineStart;
        boolean sure = phrases >= 2
                || (!wholeLine && (longest >= (closes ? CLOSING_WORDS : SAFE_WORDS) || label() == Label.AD));
        return sure && (closes || opensSentence(text, lineEnd));
    }

    /** {@return whether what follows is a new sentence: a capital letter, or in scripts without capitals a pause before the letter} */
    public boolean opensSentence(CharSequence text, int lineEnd) {
        int next = WordEnds.wordStart(text, end, lineEnd);
        char c = text.charAt(next);
        boolean uncased = Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
        return Character.isUpperCase(c)
                || (uncased && Folding.fold(text.charAt(end - 1)) == Folding.BREAK)
                || text.charAt(next - 1) == '\u201c'
                || text.charAt(next - 1) == '"';
    }

    /** "Read on? She shrugs.": somebody asks, no button. */
    private boolean isQuestion(CharSequence text, int lineEnd) {
        for (int at = end; at < lineEnd && Folding.fold(text.charAt(at)) <= Folding.BREAK; at++) {
            if (QUESTION_MARKS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return QUESTION_MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
