package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.rule.Document;
import java.util.Optional;

/** Knows picture credits and agency names when it sees them. */
public final class Credits {

    private static final CharSet PART_SEPARATORS = CharSet.of("/,&+;|\u2013\u2014-");
    private static final CharSet CLOSERS = CharSet.of(")]\u3011\uff09");
    private static final CharSet OPENERS = CharSet.of("([\u3010\uff08");
    private static final CharSet STOPS = CharSet.of(".!?;|\u201d\"-\u2013\u2014\u0964\u06d4");

    private static final CharSet SIGNS = CharSet.of("\u00a9\u24d2");

    /** "Foto." and "fot." */
    private static final int CUE_LENGTH = 8;

    private static final int SHORT_CUE = 4;

    /** Room for "file" or "pool" behind the agency. */
    private static final int REMARK_LENGTH = 8;

    private final Lexicon lexicon;

    public Credits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return why the whole block is a credit, or empty if it is none} */
    public Optional<String> line(Document document, int block) {
        int words = document.words(block);
        if (words > NameList.MOST_WORDS || words == 0 || !mayName(document, block)) {
            return Optional.empty();
        }
        return credit(document.text(), document.start(block), document.end(block));
    }

    /** A credit has a cue, an agency or the sign. */
    private boolean mayName(Document document, int block) {
        return lexicon.mayHold(document, block, Phrase.AGENCY | Phrase.CREDIT_CUE)
                || Traits.mayHold(document, block, Traits.COPYRIGHT);
    }

    /** {@return why a piece of text is a credit, or empty if it is none} */
    public Optional<String> credit(CharSequence text, int start, int end) {
        if (isAgencies(text, start, end)) {
            return Optional.of("agency");
        }
        if (isNamesAndAgency(text, start, end)) {
            return Optional.of("names and agency");
        }
        int word = WordEnds.next(text, start, end);
        if (word < end
                && isCue(text, start, word)
                && (isAgencies(text, word, end) || isNamesAndAgency(text, word, end))) {
            return Optional.of(text.subSequence(start, word).toString());
        }
        if (isVia(text, start, end)) {
            return Optional.of("via");
        }
        int names = behindCue(text, start, end);
        boolean credit = names >= 0
                && (NameList.isLikely(text, names, end)
                        || isAgencies(text, names, end)
                        || (CLOSERS.has(text.charAt(end - 1)) && isEmpty(text, names, end)));
        return credit ? Optional.of(text.subSequence(start, names).toString().strip()) : Optional.empty();
    }

    /** "Chart on phone via Shutterstock" */
    private boolean isVia(CharSequence text, int start, int end) {
        Optional<Place> agency = lexicon.closing(text, start, end, Position.WHOLE)
                .filter(place -> place.phrase().isAgency());
        int word = agency.map(place -> WordEnds.previous(text, start, place.start()))
                .orElse(start);
        return word > start && CharSequence.compare(text.subSequence(word, word + 4), "via ") == 0;
    }

    /** "(Photo: .)": the name has gone. */
    private static boolean isEmpty(CharSequence text, int start, int end) {
        return WordEnds.wordStart(text, start, end) == end;
    }

    /** {@return the offset behind a credit cue such as "Photo:" or "©" with which the text opens, or -1} */
    private int behindCue(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && OPENERS.has(text.charAt(at))) {
            at++;
        }
        if (at < end && SIGNS.has(text.charAt(at))) {
            return isYear(text, at + 1, end) ? -1 : at + 1;
        }
        int separator = Leads.separator(text, at, end);
        if (separator >= 0
                && Leads.before(text, at, separator, lexicon)
                        .filter(Phrase::isCreditCue)
                        .isPresent()) {
            return separator + 1;
        }
        int mark = Math.max(
                indexOf(text, '.', at, Math.min(end, at + CUE_LENGTH)),
                indexOf(text, '=', at, Math.min(end, at + CUE_LENGTH)));
        return mark > 0 && isCue(text, at, mark) ? mark + 1 : -1;
    }

    /** A year behind the sign makes it a copyright notice. */
    private static boolean isYear(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Folding.isBlank(text.charAt(at))) {
            at++;
        }
        return at < end && Character.isDigit(text.charAt(at));
    }

    private boolean isCue(CharSequence text, int start, int end) {
        return lexicon.find(text, start, end, Position.LEAD)
                .filter(Phrase::isCreditCue)
                .isPresent();
    }

    /** {@return whether the text is one or several agencies, in brackets or not} */
    public boolean isAgencies(CharSequence text, int start, int end) {
        int from = start;
        int agencies = 0;
        for (int at = start; at <= end; at++) {
            if (at == end || PART_SEPARATORS.has(text.charAt(at))) {
                if (isAgency(text, from, at)) {
                    agencies++;
                } else if (WordEnds.wordStart(text, from, at) < at) {
                    return isAgency(text, start, end);
                }
                from = at + 1;
            }
        }
        return agencies > 0;
    }

    /** "Luciano Berr\u00edos / EFE", "AFP/Ada Okoro": names, a slash, an agency, in either order. */
    private boolean isNamesAndAgency(CharSequence text, int start, int end) {
        int slash = Math.max(lastIndexOf(text, '/', start, end), lastIndexOf(text, ',', start, end));
        return slash > start
                && ((isAgency(text, slash + 1, end) && NameList.isSure(text, start, slash))
                        || (isAgency(text, start, slash) && NameList.isSure(text, slash + 1, end)));
    }

    private boolean isAgency(CharSequence text, int start, int end) {
        return lexicon.find(text, start, end, Position.WHOLE)
                .filter(Phrase::isAgency)
                .isPresent();
    }

    /** {@return the offset at which a credit starts that closes the block: in brackets, behind a full stop, or behind ©; or -1} */
    public int closing(Document document, int block) {
        if (!mayName(document, block)) {
            return -1;
        }
        String text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int bracket = openingBracket(text, start, end);
        if (bracket > start && isBracketed(text, bracket + 1, end - 1)) {
            return bracket;
        }
        int cue = mayHoldCue(document, block) ? behindStop(text, start, end) : -1;
        if (cue > start) {
            return cue;
        }
        int glued = Traits.mayHold(document, block, Traits.SLASH) ? glued(text, start, end) : -1;
        return glued < 0 && mayHoldCue(document, block) ? runningIn(text, start, end) : glued;
    }

    private boolean mayHoldCue(Document document, int block) {
        return lexicon.mayHold(document, block, Phrase.CREDIT_CUE) || Traits.mayHold(document, block, Traits.COPYRIGHT);
    }

    /** {@return the offset at which a credit starts with © or behind a full stop, or -1} */
    private int behindStop(CharSequence text, int start, int end) {
        int sign = Math.max(lastIndexOf(text, '\u00a9', start, end), lastIndexOf(text, '\u24d2', start, end));
        if (sign > start && credit(text, sign, end).isPresent()) {
            return sign;
        }
        for (int at = end - 2, seen = 0; at > start && seen < 3; at--) {
            if (isStop(text, at)) {
                seen++;
                if (behindCue(text, at + 2, end) >= 0
                        && credit(text, at + 2, end).isPresent()) {
                    return at + 2;
                }
            }
        }
        return -1;
    }

    /** Names and agency stuck to the full stop: "... on July 25, 2019.Ada Okoro / AP file". */
    private int glued(CharSequence text, int start, int end) {
        int slash = lastIndexOf(text, '/', start, end);
        int stop = slash < 0 ? -1 : lastIndexOf(text, '.', start, slash);
        while (stop > start && Folding.isBlank(text.charAt(stop + 1))) {
            stop = lastIndexOf(text, '.', start, stop);
        }
        if (stop <= start) {
            return -1;
        }
        int agency = WordEnds.next(text, slash, end);
        return isNamesAndAgency(text, stop + 1, agency) && end - agency <= REMARK_LENGTH ? stop + 1 : -1;
    }

    /** A cue of one word with a capital that runs into the caption: "... last weekend Photograph: Ada Okoro/AP". */
    private int runningIn(CharSequence text, int start, int end) {
        int colon = lastIndexOf(text, ':', start, end);
        int cue = colon < 0 ? start : WordEnds.previous(text, start, colon);
        boolean credit = cue > start
                && Character.isUpperCase(text.charAt(cue))
                && Folding.isBlank(text.charAt(cue - 1))
                && behindCue(text, cue, end) == colon + 1
                && credit(text, cue, end).isPresent();
        return credit ? cue : abbreviated(text, start, end);
    }

    /** A small cue with a full stop, and nothing but names behind it: "... on the quay fot. Ada Okoro / Kurier". */
    private int abbreviated(CharSequence text, int start, int end) {
        int dot = lastIndexOf(text, '.', start, end - 1);
        int cue = dot < 0 ? start : WordEnds.previous(text, start, dot);
        boolean credit = cue > start
                && dot - cue <= SHORT_CUE
                && Folding.isBlank(text.charAt(cue - 1))
                && behindCue(text, cue, end) == dot + 1
                && NameList.isSure(text, dot + 1, end);
        return credit ? cue : -1;
    }

    /** In brackets the cue needs no colon: "(foto Edo Vistari)". */
    private boolean isBracketed(CharSequence text, int start, int end) {
        int blank = start;
        while (blank < end && !Folding.isBlank(text.charAt(blank))) {
            blank++;
        }
        return credit(text, start, end).isPresent()
                || (blank < end && isCue(text, start, blank) && NameList.isLikely(text, blank, end));
    }

    private static boolean isStop(CharSequence text, int at) {
        return STOPS.has(text.charAt(at)) && Folding.isBlank(text.charAt(at + 1));
    }

    private static int openingBracket(CharSequence text, int start, int end) {
        if (!CLOSERS.has(text.charAt(end - 1))) {
            return -1;
        }
        int at = end - 2;
        while (at >= start && !OPENERS.has(text.charAt(at))) {
            at--;
        }
        return at < start ? -1 : at;
    }

    private static int indexOf(CharSequence text, char c, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    private static int lastIndexOf(CharSequence text, char c, int start, int end) {
        for (int at = end - 1; at >= start; at--) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }
}
