package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Role;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.BitSet;
import java.util.Optional;

/** Lines above the story that say who wrote it and when. */
public final class Byline implements Rule {

    /** Headline, standfirst, section, byline, date. */
    private static final int TOP = 7;

    /** The standfirst may be a sentence; with the second one the text has begun. */
    private static final int TEXT_SENTENCES = 2;

    private static final int MOST_WORDS = 10;

    /** Two dates with their times, and what tells which is which. */
    private static final int DATE_WORDS = 16;

    private static final int ROLE_WORDS = 5;

    private static final int YEAR = 4;
    private static final char PERSIAN_ONE = '\u06f1';

    private static final int LONG_DATE_DIGITS = 11;

    /** "21:05 h." ends in a stop and is no sentence. */
    private static final int UNIT_LETTERS = 3;

    private static final RuleSpec SPEC = RuleSpec.of("byline", Label.BYLINE)
            .summary(
                    "Marks a short line near the top that names an author behind a word such as \u201cby\u201d, or is nothing but a date.")
            .why(
                    "Bylines and time stamps stand between the headline and the first paragraph, without a full stop. Further down a date"
                            + " may head an entry of a chronicle.")
            .since("0.1")
            .example("""
                    Storm takes eleven boats
                    [-By Ada Okoro and Ines Amaral-]
                    [-Nov. 19, 2019, 8:41 AM UTC-]
                    The storm came at night, and nobody had been warned of it.""")
            .example("""
                    Storm takes eleven boats
                    [-Ada Okoro-]
                    [-Nov. 19, 2019, 8:41 AM UTC-]
                    The storm came at night, and nobody had been warned of it.""")
            .example("""
                    Storm takes eleven boats
                    [-Ada Okoro, correspondent-]
                    [-Published 14 March 2021, 06:12 GMT | Updated 15 March 2021, 11:40 GMT-]
                    The storm came at night, and nobody had been warned of it.""")
            .example("""
                    Storm takes eleven boats
                    By noon the fishermen had counted them.
                    The storm came at night, and nobody had been warned of it.
                    A year later
                    November 19, 2020
                    The fishermen met at the wall.
                    They said little.
                    November 19, 2021
                    The wall is two metres higher now.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public Byline(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int stop = Math.min(TOP, document.size() - 1);
        int sentences = 0;
        BitSet found = new BitSet();
        for (int block = 0; block < stop && sentences < TEXT_SENTENCES; block++) {
            boolean candidate = document.words(block) <= DATE_WORDS && !Shapes.isQuoted(document, block);
            if (candidate
                    && document.words(block) <= MOST_WORDS
                    && (namesAuthor(document, block) || namesRole(document, block))) {
                marks.mark(block, Finding.high(Label.BYLINE, "it names the author, above the text", ""));
                found.set(block);
            } else if (candidate && isDate(document, block)) {
                marks.mark(block, Finding.high(Label.BYLINE, "a date above the text", ""));
                found.set(block);
            } else if (document.endsSentence(block)) {
                sentences++;
            }
        }
        markNames(document, marks, found);
    }

    /** The line next to the date or to "By" is a name if it is nothing but two or three capitalised words. */
    private static void markNames(Document document, Marks marks, BitSet found) {
        for (int block = found.nextSetBit(0); block >= 0; block = found.nextSetBit(block + 1)) {
            for (int next = Math.max(1, block - 1); next <= Math.min(block + 1, document.size() - 2); next++) {
                if (!found.get(next) && isName(document, next)) {
                    marks.mark(next, Finding.weak(Label.BYLINE, "a name beside the date above the text", ""));
                }
            }
        }
    }

    private static boolean isName(Document document, int block) {
        int words = document.words(block);
        String line = document.string(block);
        return words >= 2
                && words <= 3
                && line.chars().allMatch(c -> Character.isLetter(c) || " -'.|\u2019".indexOf(c) >= 0)
                && line.chars().anyMatch(Character::isLowerCase)
                && Character.isLetter(Shapes.lastCharacter(document, block))
                && Shapes.capitalPercent(document.text(), document.start(block), document.end(block)) == 100;
    }

    /** "Ada Okoro, reporter": a name, and behind a comma what authors are; where there are no capitals, at the end of a few words. */
    private boolean namesRole(Document document, int block) {
        int start = document.start(block);
        int end = document.end(block);
        boolean headline = block == 0 && !isDate(document, 1);
        Optional<Place> role = headline || document.words(block) > ROLE_WORDS || document.endsSentence(block)
                ? Optional.empty()
                : lexicon.closing(document.text(), start, end, Position.ROLE);
        if (role.isEmpty() || role.get().start() == start) {
            return false;
        }
        if (!Shapes.hasCapitals(document, block)) {
            return !Shapes.isQuoted(document, block);
        }
        int comma = document.text().indexOf(',', start);
        return comma > start
                && comma < role.get().start()
                && WordEnds.next(document.text(), start, comma) < comma
                && Shapes.capitalPercent(document.text(), start, comma) == 100;
    }

    private boolean namesAuthor(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        Optional<Place> by = lexicon.opening(document, block, Position.OPENING)
                .filter(place -> place.phrase().label() == Label.BYLINE);
        Optional<Place> word = by.or(() -> lexicon.opening(document, block, Position.BY));
        return word.isPresent()
                && !document.endsSentence(block)
                && Shapes.capitalPercent(text, word.get().end(), end) >= 60;
    }

    /** A year, few other words, and more digits than a headline has. */
    private static boolean isDate(Document document, int block) {
        if (!Traits.mayHold(document, block, Traits.DIGIT)) {
            return false;
        }
        String line = document.string(block);
        long digits = line.chars().filter(Character::isDigit).count();
        long letters = line.codePoints().filter(Character::isLetter).count();
        return digits >= (document.words(block) > MOST_WORDS ? LONG_DATE_DIGITS : 5)
                && digits * 3 >= letters
                && holdsYear(line)
                && line.indexOf('|') == line.lastIndexOf('|')
                && (!document.endsSentence(block) || letters <= UNIT_LETTERS)
                && !isRow(document, block, line);
    }

    /** Years stand above the columns of a table. */
    private static boolean isRow(Document document, int block, String line) {
        return document.role(block) == Role.TABLE_ROW && line.indexOf('\t') >= 0;
    }

    private static boolean holdsYear(String line) {
        for (int at = 0; at + YEAR <= line.length(); at++) {
            boolean alone = digit(line, at - 1) < 0 && digit(line, at + YEAR) < 0;
            if (alone && isYear(line, at)) {
                return true;
            }
        }
        return false;
    }

    /** 1900 to 2099, in whatever digits; in Persian ones the years of the Persian calendar, too. */
    private static boolean isYear(String line, int at) {
        int year = 0;
        for (int digit = at; digit < at + YEAR; digit++) {
            int value = digit(line, digit);
            if (value < 0) {
                return false;
            }
            year = year * 10 + value;
        }
        boolean persian = line.charAt(at) == PERSIAN_ONE && year >= 1300 && year < 1500;
        return persian || (year >= 1900 && year < 2100);
    }

    private static int digit(String line, int at) {
        return at < 0 || at >= line.length() ? -1 : Character.digit(line.charAt(at), 10);
    }
}
