package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.HeadlineEnd;
import io.bluepencil.internal.signal.Leads;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** "Read also:" between two sentences of one line. */
public final class InlineLead implements Rule {

    /** Two or three headlines. */
    private static final int MOST_WORDS = 40;

    /** In characters; a longer rest of the line need not be looked at to know that it is no headline. */
    private static final int LONGEST = 600;

    private static final Set<Label> LEADS = EnumSet.of(
            Label.RELATED, Label.READ_MORE, Label.VIDEO, Label.GALLERY, Label.SHARE, Label.NEWSLETTER, Label.AD);

    private static final RuleSpec SPEC = RuleSpec.of("inline-lead", Label.RELATED, Label.values())
            .summary(
                    "Marks \u201cRead also:\u201d and its like between two sentences, with the headlines behind it if these end the line.")
            .why(
                    "Where a scraper joins lines, the headline goes as well if the line ends with it, or if a word with a capital letter that"
                            + " the story elsewhere writes in lower case shows where its next sentence starts. Otherwise only the"
                            + " words before the colon go.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said.[- Read also: Storm closes three harbours on the coast Who pays for the ferry-]""")
            .example("""
                    La nave torner\u00e0 venerd\u00ec.[- Leggi anche:-] La tempesta ha chiuso tre porti della costa, dice la capitaneria. Fino ad allora c'\u00e8 un autobus.""")
            .example("""
                    The ferry will be back on Friday, the operator said.[- READ ALSO: Storm closes three harbours on the northern coast -]Until then a bus takes the passengers around the bay, and it will run until ten.""")
            .example("""
                    El faro se trasladar\u00e1 en mayo, dijo la ingeniera.[- Te puede interesar: El acantilado que camina-]""")
            .example("""
                    She has one wish. Read more: that is what she tells the children.""")
            .build();

    private final Lexicon lexicon;
    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public InlineLead(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        HeadlineEnd headlines = new HeadlineEnd(document);
        for (int block = 0; block < document.size(); block++) {
            int end = document.end(block);
            int at = lexicon.mayHold(document, block, Position.LEAD)
                    ? Sentences.next(document, block, document.start(block) + 1)
                    : end;
            while (at < end) {
                if (lexicon.mayOpen(document, block, at, Position.LEAD)) {
                    markLead(headlines, document.text(), marks, at, end);
                }
                at = Sentences.next(document, block, at + 1);
            }
        }
    }

    private void markLead(HeadlineEnd headlines, CharSequence text, Marks marks, int start, int end) {
        int behind = behindLead(text, start, end);
        int next = behind < 0 ? end : WordEnds.wordStart(text, behind, end);
        if (!opens(text, next, end) || isCredit(text, start, end)) {
            return;
        }
        Optional<Phrase> lead =
                lexicon.opening(text, start, behind, Position.LEAD).map(Place::phrase);
        if (lead.filter(phrase -> LEADS.contains(phrase.label())).isPresent()) {
            int stop = isHeadline(text, next, end) ? end : headlines.find(next, end);
            String reason =
                    stop > next ? "a call to read on with its headline" : "a call to read on between two sentences";
            String evidence =
                    "\u201c" + lead.get().text() + "\u201d, " + lead.get().language();
            marks.mark(
                    start, stop > next ? stop : behind, Finding.high(lead.get().label(), reason, evidence));
        }
    }

    /** {@return the offset behind the lead and its colon, or -1 if there is none} */
    private int behindLead(CharSequence text, int start, int end) {
        if (Character.isLowerCase(text.charAt(start))) {
            return -1;
        }
        int separator = Leads.separator(text, start, end);
        boolean lead =
                separator >= 0 && Leads.before(text, start, separator, lexicon).isPresent();
        return lead ? separator + 1 : Leads.caseChange(text, start, end, lexicon);
    }

    private boolean isCredit(CharSequence text, int start, int end) {
        return end - start <= LONGEST && credits.credit(text, start, end).isPresent();
    }

    private static boolean opens(CharSequence text, int next, int end) {
        return next < end && !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isHeadline(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        Words words = new Words();
        words.read(text, start, end);
        return words.count() <= MOST_WORDS && !endsInStop(text, start, end) && !holdsSentence(text, start, end);
    }

    private static boolean endsInStop(CharSequence text, int start, int end) {
        return Sentences.endsAt(text, start, end) && "?\uff1f\u061f!".indexOf(text.charAt(end - 1)) < 0;
    }

    /** {@return whether a full stop stands inside; the question mark of a headline is none} */
    private static boolean holdsSentence(CharSequence text, int start, int end) {
        int next = Sentences.next(text, start + 1, end);
        return next < end && endsInStop(text, start, next - 1);
    }
}
