package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the known phrase before the colon, dash or arrow with which a line opens. */
public final class Leads {

    private static final String COLON_LIKE = ":\uff1a|\u00a9\uff0f\u3011";
    private static final CharSet COLONS = CharSet.of(COLON_LIKE);
    private static final CharSet SEPARATORS = CharSet.of(COLON_LIKE + "\u00bb>\u203a\u2192\u25b6\u25ba\u2013\u2014");

    /** After other cues a dash may be part of a sentence: Russian "Author \u2014 a man of eighty". */
    private static final Set<Label> BEFORE_A_DASH = EnumSet.of(
            Label.RELATED, Label.READ_MORE, Label.VIDEO, Label.AD, Label.NEWSLETTER, Label.GALLERY, Label.SHARE);

    private static final Set<Label> BEFORE_A_HEADLINE = EnumSet.of(Label.RELATED, Label.READ_MORE);

    /** Longest known lead, in characters; measured over the lexicon by a test. */
    static final int LONGEST = 60;

    private Leads() {}

    /** {@return the phrase before the first separator of the block} */
    public static Optional<Phrase> of(Document document, int block, Lexicon lexicon) {
        String text = document.text();
        int start = document.start(block);
        int glue = glue(text, start, document.end(block));
        if (glue > 0) {
            return lexicon.find(text, start, glue, Position.LEAD);
        }
        if (!lexicon.mayOpen(document, block, start, Position.LEAD)) {
            return Optional.empty();
        }
        int separator = separator(text, start, document.end(block));
        boolean speech = separator >= 0 && isDash(text.charAt(start)) && isDash(text.charAt(separator));
        if (separator >= 0) {
            Optional<Phrase> lead = speech ? Optional.empty() : before(text, start, separator, lexicon);
            if (lead.isPresent()) {
                return lead;
            }
        }
        int change = document.endsSentence(block) ? -1 : caseChange(text, start, document.end(block), lexicon);
        return change < 0 ? Optional.empty() : lexicon.find(text, start, change, Position.LEAD);
    }

    /** "\u2014 Read on, \u2014 said a voice": a dash opens speech, and another one closes it. */
    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    /** {@return the phrase that a piece of text is, if the separator behind it fits its label} */
    public static Optional<Phrase> before(CharSequence text, int start, int separator, Lexicon lexicon) {
        boolean colon = COLONS.has(text.charAt(separator));
        return lexicon.find(text, start, separator, Position.LEAD)
                .filter(phrase -> colon || BEFORE_A_DASH.contains(phrase.label()));
    }

    /**
     * {@return where a lead of several words ends without a colon, because the headline behind it is written otherwise: "READ
     * ALSO The ferry", "Read also The ferry"; -1 if there is none}
     */
    public static int caseChange(CharSequence text, int start, int end, Lexicon lexicon) {
        Optional<Place> lead = lexicon.opening(text, start, end, Position.LEAD)
                .filter(place -> BEFORE_A_HEADLINE.contains(place.phrase().label()))
                .filter(place -> place.phrase().text().indexOf(' ') > 0);
        if (lead.isEmpty()) {
            return -1;
        }
        int behind = lead.get().end();
        int next = WordEnds.wordStart(text, behind, end);
        boolean headline = next == behind + 1
                && next + 1 < end
                && Character.isUpperCase(text.charAt(next))
                && !Character.isUpperCase(text.charAt(next + 1));
        int last = WordEnds.previous(text, start, behind);
        boolean capitals = Character.isUpperCase(text.charAt(behind - 1));
        return headline && (capitals || Character.isLowerCase(text.charAt(last))) ? behind : -1;
    }

    /** {@return the offset at which a word in capitals runs into a capitalised one ("SEE ALSOStorm ..."), or -1} */
    private static int glue(CharSequence text, int start, int end) {
        int stop = Math.min(end - 1, start + LONGEST);
        for (int at = start + 2; at < stop; at++) {
            char before = text.charAt(at - 1);
            boolean capital = Character.isUpperCase(before);
            if (!capital && Character.isLetter(before)) {
                return -1;
            }
            boolean word = capital && Character.isUpperCase(text.charAt(at));
            if (word && Character.isLowerCase(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    /** {@return the offset of the first separator that has a word before it, or -1} */
    public static int separator(CharSequence text, int start, int end) {
        int stop = Math.min(end, start + LONGEST);
        boolean word = false;
        for (int at = start; at < stop; at++) {
            char c = text.charAt(at);
            word |= Folding.fold(c) > Folding.BREAK;
            boolean spacedHyphen = c == '-' && at > start && Folding.isBlank(text.charAt(at - 1));
            if (word && (spacedHyphen || SEPARATORS.has(c))) {
                return at;
            }
        }
        return -1;
    }
}
