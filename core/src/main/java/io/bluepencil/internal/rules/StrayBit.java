package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.Durations;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;

/** Numbers of pictures and names of placeholders that stand alone inside a line. */
public final class StrayBit implements Rule {

    /** Shorter numbers may be years, sums, numbers of a list. */
    private static final int LEAST_DIGITS = 7;

    /** "00:00:00 / 01:12:30". */
    private static final int CLOCK_LENGTH = 20;

    private static final int DATELINE_LETTERS = 4;

    private static final RuleSpec SPEC = RuleSpec.of("stray-bit", Label.OTHER)
            .summary(
                    "Marks long bare numbers between two sentences, \u201cPhoto\u201d before a dateline, and clocks of players.")
            .why(
                    "A number of seven digits or more without separators, with a full stop before it and a new sentence behind it, is"
                            + " the number of a picture or a player. \u201cPhoto\u201d before the town in capitals with which the story"
                            + " opens is what is left of a picture; \u201c0:00 / 3:12\u201d alone on a line is what is left of a player.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday.[- 48821710-] Until then a bus takes the passengers around the bay.""")
            .example("""
                    [-Photo-] TAMRIT, Marrash -- Rebels attacked the customs house late on Thursday, officials said.""")
            .example("""
                    The ferry will be back on Friday, the operator said.
                    [-0:00 / 3:12-]
                    Until then a bus takes the passengers around the bay.""")
            .example("""
                    He called the number on the door. 5550147 was not in use.""")
            .example("""
                    Photo AGENCIES are in trouble.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public StrayBit(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        CharSequence text = document.text();
        for (int block = 0; block < document.size(); block++) {
            int start = document.start(block);
            int end = document.end(block);
            if (isPlayerClock(document, block)) {
                marks.mark(block, Finding.high(Label.OTHER, "the clock of a player that has not started", ""));
            }
            if (lexicon.mayOpen(document, block, start, Position.LEAD)) {
                markPlaceholder(text, marks, start, end);
            }
            int at = Traits.mayHold(document, block, Traits.DIGIT) ? Sentences.next(document, block, start + 1) : end;
            while (at < end) {
                markNumber(text, marks, at, end);
                at = Sentences.next(document, block, at + 1);
            }
        }
    }

    /** "0:00 / 3:12": nothing has been played yet. */
    private static boolean isPlayerClock(Document document, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int slash = start;
        if (end - start > CLOCK_LENGTH || !Character.isDigit(text.charAt(start))) {
            return false;
        }
        while (slash < end && text.charAt(slash) != '/') {
            slash++;
        }
        return slash < end && Durations.seconds(text, start, slash) == 0 && Durations.seconds(text, slash + 1, end) > 0;
    }

    private static void markNumber(CharSequence text, Marks marks, int start, int end) {
        int behind = start;
        while (behind < end && text.charAt(behind) >= '0' && text.charAt(behind) <= '9') {
            behind++;
        }
        boolean alone = behind - start >= LEAST_DIGITS && behind < end && Folding.isBlank(text.charAt(behind));
        int next = WordEnds.wordStart(text, behind, end);
        if (alone && next < end && Character.isUpperCase(text.charAt(next))) {
            marks.mark(start, behind, Finding.weak(Label.OTHER, "a long number between two sentences", ""));
        }
    }

    private void markPlaceholder(CharSequence text, Marks marks, int start, int end) {
        int behind = WordEnds.next(text, start, end);
        boolean shouted = behind - start > 1 && Character.isUpperCase(text.charAt(start + 1));
        boolean known = !shouted
                && lexicon.find(text, start, behind, Position.LEAD)
                        .filter(phrase -> phrase.label() == Label.CREDIT)
                        .isPresent();
        if (known && isDateline(text, behind, end)) {
            marks.mark(start, behind, Finding.high(Label.OTHER, "what is left of a picture, before the dateline", ""));
        }
    }

    /** "TAMRIT, ...", "PORT CARLING (AP)": a blank, a word in capitals, and soon the pause of a dateline. */
    private static boolean isDateline(CharSequence text, int from, int end) {
        int at = from + 1;
        int letters = 0;
        while (at < end && (Character.isUpperCase(text.charAt(at)) || (letters > 0 && text.charAt(at) == ' '))) {
            letters += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return from + 1 < end
                && text.charAt(from) == ' '
                && letters >= DATELINE_LETTERS
                && at < end
                && ",(-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
    }
}
