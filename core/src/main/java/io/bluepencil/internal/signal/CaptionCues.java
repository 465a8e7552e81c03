package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.Optional;

/** Knows by what words and marks a caption gives itself away. */
public final class CaptionCues {

    /** Agency captions run to three sentences; a longer line is a paragraph of the story. */
    public static final int MOST_WORDS = 70;

    private static final int SIGNED_WORDS = 40;
    private static final int LED_WORDS = 6;

    private static final int REMARK_LENGTH = 3;
    private static final CharSet STOPS = CharSet.of("\u3002=\uff1d");

    /** A longer line with names in brackets behind it is a paragraph that is signed off. */
    private static final int NAMED_WORDS = 30;

    private static final int YEAR = 4;

    /** Room for day and month before the year: "12 de septiembre de ". */
    private static final int DATE = 24;

    private final Lexicon lexicon;
    private final Credits credits;
    private final Remarks remarks;

    public CaptionCues(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.credits = new Credits(lexicon);
        this.remarks = new Remarks(lexicon);
    }

    /** {@return the cue that makes the block a caption, or empty if there is none} */
    public Optional<String> of(Document document, int block) {
        int words = document.words(block);
        if (words < 3 || words > MOST_WORDS || Shapes.isQuoted(document, block)) {
            return Optional.empty();
        }
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int credit = credits.closing(document, block);
        if (credit > start && !isSignOff(document, block, credit)) {
            return Optional.of(text.subSequence(credit, end).toString());
        }
        Optional<Phrase> remark = remarks.in(document, block, Label.CAPTION);
        Optional<String> cue = remark.isPresent() ? remark.map(Phrase::text) : closingRemark(document, block);
        return cue.isPresent() ? cue : namesInBrackets(document, block);
    }

    /**
     * Where words are not parted by blanks the remark runs into the name before it, and no full stop follows. The caption ends before
     * the name, in a stop or an equals sign; else it is a headline that says who takes pictures.
     */
    private Optional<String> closingRemark(Document document, int block) {
        int end = document.end(block);
        if (!Folding.isUnspaced(Shapes.lastCharacter(document, block))
                || !lexicon.mayHold(document, block, Position.REMARK)) {
            return Optional.empty();
        }
        boolean parted = false;
        for (int at = document.start(block); at < end; at++) {
            parted |= STOPS.has(document.text().charAt(at));
        }
        for (int length = 1; length <= REMARK_LENGTH && end - length > document.start(block); length++) {
            if (!parted && document.text().charAt(end - length - 1) != ' ') {
                continue;
            }
            Optional<Phrase> remark = lexicon.find(document.text(), end - length, end, Position.REMARK)
                    .filter(phrase -> phrase.label() == Label.CAPTION);
            if (remark.isPresent()) {
                return remark.map(Phrase::text);
            }
        }
        return Optional.empty();
    }

    /** "... in front of the stand. (Ada Okoro/Seapics)": a name, a slash and a name behind the full stop, whatever agency that is. */
    private Optional<String> namesInBrackets(Document document, int block) {
        if (!Traits.mayHold(document, block, Traits.SLASH)
                || document.words(block) > NAMED_WORDS
                || block >= document.size() - 2) {
            return Optional.empty();
        }
        String line = document.string(block);
        int bracket = line.endsWith(")") ? line.lastIndexOf(". (") + 2 : 1;
        int slash = line.indexOf('/', bracket);
        boolean names = bracket > 1
                && slash > 0
                && NameList.isSure(line, bracket + 1, slash)
                && NameList.isSure(line, slash + 1, line.length() - 1)
                && line.substring(bracket).chars().noneMatch(Character::isDigit);
        return names ? Optional.of(line.substring(bracket)) : Optional.empty();
    }

    /** A paragraph at the end, or a long one, with an agency in brackets behind it is signed off, not a caption. */
    private boolean isSignOff(Document document, int block, int credit) {
        boolean agency = credits.isAgencies(document.text(), credit + 1, document.end(block) - 1);
        return agency && (document.words(block) > SIGNED_WORDS || block >= document.size() - 2);
    }

    /** {@return whether the block opens with a cue such as "Image caption:", or with "Image:" and a text without a full stop} */
    public boolean isLed(Document document, int block) {
        return Leads.of(document, block, lexicon)
                .filter(phrase ->
                        phrase.label() == Label.CAPTION || (phrase.label() == Label.CREDIT && isText(document, block)))
                .isPresent();
    }

    /** {@return whether the block opens with an agency in capitals and goes on without a full stop: "GETTY The driver waves"} */
    public boolean isLedByAgency(Document document, int block) {
        if (document.words(block) < LED_WORDS
                || document.words(block) > SIGNED_WORDS
                || !lexicon.mayOpen(document, block, document.start(block), Position.WHOLE)
                || document.endsSentence(block)) {
            return false;
        }
        CharSequence text = document.text();
        int end = document.end(block);
        int agency = WordEnds.next(text, document.start(block), end);
        int next = WordEnds.wordStart(text, agency, end);
        return next == agency + 1
                && next < end
                && Character.isUpperCase(text.charAt(next))
                && isInCapitals(text, document.start(block), agency)
                && credits.isAgencies(text, document.start(block), agency);
    }

    private static boolean isInCapitals(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return end - start > 1;
    }

    private boolean isText(Document document, int block) {
        int separator = Leads.separator(document.text(), document.start(block), document.end(block));
        int text = WordEnds.wordStart(document.text(), separator + 1, document.end(block));
        return document.words(block) > 6
                && document.words(block) <= 40
                && !document.endsSentence(block)
                && text < document.end(block)
                && Character.isUpperCase(document.text().charAt(text))
                && credits.line(document, block).isEmpty();
    }

    /**
     * {@return whether a text ends in a year with a day or month before it, as captions do ("Aleppo, Syria September 25, 2016"),
     * and not in a full stop}
     */
    public static boolean endsInDate(CharSequence text, int start, int end) {
        int year = end - YEAR;
        if (year <= start || !isYear(text, year) || isDigit(text.charAt(year - 1))) {
            return false;
        }
        int from = Math.max(start, year - DATE);
        for (int at = from; at < year; at++) {
            boolean single = isDigit(text.charAt(at)) && (at == start || !isDigit(text.charAt(at - 1)));
            int behind = single && isDigit(text.charAt(at + 1)) ? at + 2 : at + 1;
            if (single && !isDigit(text.charAt(behind))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(CharSequence text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return ((first == '1' && second == '9') || (first == '2' && second == '0'))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
