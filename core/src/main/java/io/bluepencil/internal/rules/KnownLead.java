package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.Durations;
import io.bluepencil.internal.signal.Leads;
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

/** Lines that open with a known phrase and a colon, dash or arrow: "READ MORE: headline". */
public final class KnownLead implements Rule {

    /** A lead and a headline; a longer line is a sentence that happens to open so. */
    private static final int MOST_WORDS = 30;

    /** A note on what was wrong may take its time. */
    private static final int MOST_NOTE_WORDS = 90;

    /** Credits and captions after a cue are for the rules that know their shape. */
    private static final Set<Label> OTHER_RULES = EnumSet.of(Label.CREDIT, Label.CAPTION);

    private static final RuleSpec SPEC = RuleSpec.of("known-lead", Label.READ_MORE, Label.values())
            .summary("Marks a line that opens with a known phrase before a colon, a dash or an arrow.")
            .why(
                    "\u201cRead more:\u201d and its like lead over to another story, whose headline stands behind it on the same"
                            + " line or below. Without the colon the same words may open an honest sentence.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said.
                    [-READ MORE: Storm closes three harbours on the coast-]
                    Until then a bus takes the passengers around the bay.""")
            .example("""
                    De veerboot vaart vrijdag weer, zegt de rederij.
                    [-Lees ook: Storm sluit drie havens aan de kust-]
                    Tot die tijd rijdt er een bus.""")
            .example("""
                    The teacher had one wish for the holidays.
                    Read more books than last year, she told the class.
                    The class promised it.""")
            .build();

    private final Lexicon lexicon;
    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public KnownLead(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            Optional<Phrase> phrase =
                    document.words(block) <= MOST_NOTE_WORDS ? Leads.of(document, block, lexicon) : Optional.empty();
            if (phrase.isPresent()
                    && !Shapes.isQuotedSpeech(document, block)
                    && !isListedByTime(document, block)
                    && fits(document, block, phrase.get())
                    && Trust.covers(phrase.get(), document, block, lexicon)) {
                marks.mark(block, finding(phrase.get()));
            }
        }
    }

    private boolean fits(Document document, int block, Phrase phrase) {
        boolean credit = OTHER_RULES.contains(phrase.label())
                || (phrase.label() == Label.VIDEO
                        && credits.line(document, block).isPresent());
        return phrase.label() == Label.CORRECTION
                || (document.words(block) <= MOST_WORDS && !credit && !isSentence(document, block, phrase));
    }

    /** "Read more: that is what she tells the children." goes on in lower case and ends in a full stop; so does a heading about a video. */
    private static boolean isSentence(Document document, int block, Phrase phrase) {
        CharSequence text = document.text();
        int separator = Leads.separator(text, document.start(block), document.end(block));
        int next = separator < 0 ? document.end(block) : WordEnds.wordStart(text, separator, document.end(block));
        return next < document.end(block)
                && Character.isLowerCase(text.charAt(next))
                && (document.endsSentence(block) || phrase.label() == Label.VIDEO);
    }

    /** Between two times of day the line is an entry of a programme. */
    private static boolean isListedByTime(Document document, int block) {
        return block > 0
                && block + 1 < document.size()
                && Durations.couldBeClock(document, block - 1)
                && Durations.couldBeClock(document, block + 1);
    }

    private static Finding finding(Phrase phrase) {
        String evidence = "\u201c" + phrase.text() + "\u201d, " + phrase.language();
        return Finding.high(phrase.label(), "the line opens with a known phrase and a colon, dash or arrow", evidence);
    }
}
