package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Family;
import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.CallSentence;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Trust;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Short lines that open as only notes and calls do: "With inputs from ...", "This article was amended ...". */
public final class KnownOpening implements Rule {

    /** Two short sentences; whatever is longer tells something. */
    private static final int MOST_WORDS = 40;

    /** "Read more on the war": a call without a full stop. */
    private static final int CALL_WORDS = 14;

    private static final int CONSENT_WORDS = 6;
    private static final int SHOUTED_WORDS = 6;
    private static final Set<Label> CALLS = EnumSet.of(Label.READ_MORE, Label.RELATED);

    /** Notes on corrections and on where a text is from tell something, too; calls do not. */
    private static final Set<Family> OF_CALLS = EnumSet.of(
            Family.AD,
            Family.APP,
            Family.DONATION,
            Family.NEWSLETTER,
            Family.SHARE,
            Family.VIDEO,
            Family.PAYWALL,
            Family.CONSENT,
            Family.COMMENTS);

    private static final RuleSpec SPEC = RuleSpec.of("known-opening", Label.BYLINE, Label.values())
            .summary("Marks a short line that opens with words only notes and calls open with.")
            .why(
                    "Who contributed, what was corrected, whom to follow: such lines are worded alike everywhere and open with words"
                            + " that no sentence of a story opens with.")
            .since("0.1")
            .example("""
                    The mine will reopen in May, the minister said.
                    [-Follow us on Telegram for more news from the valley-]""")
            .example("""
                    Follow us on foot, the guides called to the passengers, and these left the bus.
                    The ferry will be back on Friday, the operator said.""")
            .example("""
                    Reporting by the two newspapers led to the inquiry.
                    It will end in May, the minister said.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public KnownOpening(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            if (document.words(block) <= MOST_WORDS && !Shapes.isQuoted(document, block)) {
                Optional<Place> opening = lexicon.opening(document, block, Position.OPENING);
                if (opening.isPresent() && isKnown(document, block, opening.get())) {
                    marks.mark(block, finding(opening.get().phrase()));
                } else {
                    Optional<Phrase> shouted = shouted(document, block);
                    if (shouted.isPresent()) {
                        marks.mark(block, finding(shouted.get()));
                    }
                }
            }
        }
    }

    private boolean isKnown(Document document, int block, Place opening) {
        return !isTold(document, block, opening)
                && fits(document, block, opening.phrase())
                && Trust.covers(opening.phrase(), document, block, lexicon);
    }

    /** "Follow us on foot, the guides called, and they left the bus." */
    private boolean isTold(Document document, int block, Place opening) {
        boolean notice = opening.phrase().label() == Label.NOTICE
                && CallCues.of(lexicon, document, block).total() > 1;
        return !notice
                && !isConsent(document, opening)
                && OF_CALLS.contains(opening.phrase().family())
                && CallSentence.onlyOpensSo(
                        lexicon, document, block, document.start(block), opening.end(), document.end(block));
    }

    /** So many words in a row are those of the notice that stands in for what would set cookies. */
    private static boolean isConsent(Document document, Place opening) {
        Words words = new Words();
        words.read(document.text(), opening.start(), opening.end());
        return opening.phrase().family() == Family.CONSENT && words.count() >= CONSENT_WORDS;
    }

    /** "READ MORE COURIER STORIES": a call in capitals that goes on with a name. */
    private Optional<Phrase> shouted(Document document, int block) {
        boolean capitals = document.words(block) <= SHOUTED_WORDS
                && lexicon.mayOpen(document, block, document.start(block), Position.WHOLE)
                && document.string(block).chars().noneMatch(Character::isLowerCase)
                && document.string(block).chars().anyMatch(Character::isUpperCase);
        return capitals
                ? lexicon.opening(document, block, Position.WHOLE)
                        .filter(place -> place.end() < document.end(block))
                        .map(Place::phrase)
                        .filter(phrase ->
                                CALLS.contains(phrase.label()) && phrase.text().indexOf(' ') > 0)
                : Optional.empty();
    }

    /** A longer sentence that does not speak to the reader tells of the notice. */
    private boolean tells(Document document, int block, Phrase phrase) {
        return document.endsSentence(block)
                && document.words(block) > CALL_WORDS
                && !isAbout(CallCues.of(lexicon, document, block), phrase);
    }

    /** Two words of calls, or one in a sentence about cookies that speaks to the reader. */
    private static boolean isAbout(CallCues cues, Phrase phrase) {
        return cues.total() > (cues.addressed() && phrase.family() == Family.CONSENT ? 0 : 1);
    }

    /**
     * A byline or credit goes on with names, a copyright notice with a year; a sentence that only opens like one goes on in lower
     * case and ends in a full stop.
     */
    private boolean fits(Document document, int block, Phrase phrase) {
        return switch (phrase.label()) {
            case BYLINE, CREDIT ->
                !document.endsSentence(block)
                        || Shapes.capitalPercent(document.text(), document.start(block), document.end(block)) >= 50;
            case READ_MORE, RELATED -> !document.endsSentence(block) && document.words(block) <= CALL_WORDS;
            case NOTICE -> !tells(document, block, phrase);
            case COPYRIGHT -> document.string(block).chars().anyMatch(Character::isDigit);
            default -> true;
        };
    }

    private static Finding finding(Phrase phrase) {
        String evidence = "\u201c" + phrase.text() + "\u201d, " + phrase.language();
        return Finding.high(phrase.label(), "the line opens as only such notes do", evidence);
    }
}
