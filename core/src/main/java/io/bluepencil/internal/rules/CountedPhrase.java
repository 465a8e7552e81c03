package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Family;
import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Buttons and notes with a number: "Comments (12)", "0 comments", "Photo gallery (14 pictures)", "Reading time: 4 minutes". */
public final class CountedPhrase implements Rule {

    private static final int MOST_WORDS = 10;
    private static final int NUMBER_LENGTH = 7;
    private static final int MINUTES_LENGTH = 3;

    /** What sites count: other words before or behind a number may be a line of a table. */
    private static final Set<Family> COUNTED = EnumSet.of(Family.COMMENTS, Family.GALLERY);

    private static final RuleSpec SPEC = RuleSpec.of("counted-phrase", Label.NOTICE, Label.values())
            .summary("Marks a known phrase with a number before, behind or within it, alone on a line.")
            .why(
                    "A button counts what waits behind it, in brackets or not. Without the number the line is a known phrase, and with it"
                            + " it is no heading of a story.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Comments (12)-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Photo gallery (14 pictures)-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-12 comments-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry is back
                    [-Reading time: 4 minutes-]
                    The ferry will be back on Friday, the operator said on Monday evening.""")
            .example("""
                    The ferry is back
                    [-1.2K Shares-]
                    The ferry will be back on Friday, the operator said on Monday evening.""")
            .example("""
                    The quiz is over, and these are the numbers.
                    Opinion 12
                    Science 7""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public CountedPhrase(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            if (document.words(block) <= MOST_WORDS
                    && Traits.mayHold(document, block, Traits.DIGIT)
                    && !Shapes.isIntroduced(document, block)) {
                counted(document, block).ifPresent(mark(marks, block));
            }
        }
    }

    private static Consumer<Phrase> mark(Marks marks, int block) {
        return phrase -> {
            String evidence = "\u201c" + phrase.text() + "\u201d, " + phrase.language();
            marks.mark(block, Finding.high(phrase.label(), "a known phrase with a number", evidence));
        };
    }

    private Optional<Phrase> counted(Document document, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int bracket = bracket(text, start, end);
        if (bracket > start) {
            return known(text, start, bracket, Position.TAIL).or(() -> known(text, start, bracket, Position.WHOLE));
        }
        int number = behindNumber(text, start, end);
        if (number > start) {
            return known(text, number, end, Position.WHOLE)
                    .or(() -> counter(text, number, end))
                    .or(() -> thousands(text, number, end));
        }
        return around(text, start, end).or(() -> counter(text, start, beforeNumber(text, start, end)));
    }

    /** "12 pictures", "Comments 12": words that could head a part of the story are a counter with a number beside them. */
    private Optional<Phrase> counter(CharSequence text, int start, int end) {
        return known(text, start, end, Position.TAIL)
                .or(() -> known(text, start, end, Position.WHOLE))
                .filter(phrase -> COUNTED.contains(phrase.family()));
    }

    /** {@return the offset of the blank before the number with which the line closes, or {@code start}} */
    private static int beforeNumber(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        boolean number = at < end && end - at <= MINUTES_LENGTH && at > start + 1;
        return number && Folding.isBlank(text.charAt(at - 1)) ? at - 1 : start;
    }

    /** "Reading time: 4 minutes": the number stands within the phrase. */
    private Optional<Phrase> around(CharSequence text, int start, int end) {
        int number = start;
        while (number < end && !Character.isDigit(text.charAt(number))) {
            number++;
        }
        int behind = number;
        while (behind < end && Character.isDigit(text.charAt(behind))) {
            behind++;
        }
        boolean grown = number > start && Folding.isUnspaced(text.charAt(number - 1));
        if (number == start || behind == end || behind - number > (grown ? NUMBER_LENGTH : MINUTES_LENGTH)) {
            return Optional.empty();
        }
        String rest = text.subSequence(start, number) + " " + text.subSequence(behind, end);
        return known(rest, 0, rest.length(), Position.WHOLE);
    }

    private Optional<Phrase> known(CharSequence text, int start, int end, Position position) {
        return lexicon.find(text, start, end, position).filter(phrase -> phrase.label() != Label.CREDIT);
    }

    /** {@return whether a digit stands on both sides: "1.234", "1 234"} */
    private static boolean groups(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        boolean mark = c == '.' || c == ',' || c == '\'' || Folding.isBlank(c);
        return mark && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    /** {@return where a bracket opens that closes the line and holds a number at its start, or -1} */
    private static int bracket(CharSequence text, int start, int end) {
        if (end - start < 4 || ")]\uff09".indexOf(text.charAt(end - 1)) < 0) {
            return -1;
        }
        int at = end - 2;
        while (at > start && "([\uff08".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        int number = at + 1;
        while (number < end - 2 && Folding.isBlank(text.charAt(number))) {
            number++;
        }
        return at > start && Character.isDigit(text.charAt(number)) ? at : -1;
    }

    /** {@return the offset behind the number with which the line opens and the blank behind it, or {@code start}} */
    private static int behindNumber(CharSequence text, int start, int end) {
        int at = start;
        while (at < end
                && at - start < NUMBER_LENGTH
                && (Character.isDigit(text.charAt(at)) || groups(text, at, end))) {
            at++;
        }
        boolean number = at > start && at + 1 < end;
        if (number && isThousands(text, at, end)) {
            return at + 2;
        }
        if (number && Folding.isUnspaced(text.charAt(at))) {
            return at;
        }
        return number && Folding.isBlank(text.charAt(at)) ? at + 1 : start;
    }

    /** Nothing but counters write thousands so, whatever they count. */
    private Optional<Phrase> thousands(CharSequence text, int number, int end) {
        boolean shortened = number > 1 && isThousands(text, number - 2, end);
        return shortened ? known(text, number, end, Position.TAIL) : Optional.empty();
    }

    /** "1.2K shares", "3M views". */
    private static boolean isThousands(CharSequence text, int at, int end) {
        return "kKM".indexOf(text.charAt(at)) >= 0 && at + 2 < end && Folding.isBlank(text.charAt(at + 1));
    }
}
