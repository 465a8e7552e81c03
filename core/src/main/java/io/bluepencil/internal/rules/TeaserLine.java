package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
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

/** Headlines of other stories with their button on the same line: "Bank bans cards Read more". */
public final class TeaserLine implements Rule {

    private static final int MOST_WORDS = 30;

    private static final Set<Label> CALLS = EnumSet.of(Label.READ_MORE, Label.AD);

    private static final String PAUSES = ".!?;:,\u2026\u3002\u0964\u06d4";

    private static final RuleSpec SPEC = RuleSpec.of("teaser-line", Label.RELATED)
            .summary("Marks a headline that runs into a known call to read on, on one line.")
            .why(
                    "No full stop parts the headline from \u201cRead more\u201d: the two were a teaser of another story. Behind a full stop only"
                            + " the call goes.")
            .since("0.1")
            .example("""
                    The coin fell by a third on Monday, to its lowest price of the year.
                    [-Harbour bank bans customers from buying coins Read more-]
                    Its founder would not say when it will be traded again.""")
            .example("""
                    The coin fell by a third on Monday, to its lowest price of the year.
                    "If I had time," she said, "I would read more"
                    Its founder would not say when it will be traded again.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public TeaserLine(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            int words = document.words(block);
            if (words >= 5
                    && words <= MOST_WORDS
                    && lexicon.mayHold(document, block, Position.WHOLE)
                    && !Shapes.isQuoted(document, block)) {
                CharSequence text = document.text();
                int start = document.start(block);
                int from = Traits.mayHold(document, block, Traits.UNSPACED)
                        ? start
                        : lexicon.next(document, block, start, document.end(block), Position.WHOLE.bit());
                Optional<Place> call = lexicon.closing(text, from, document.end(block), Position.WHOLE);
                if (call.isPresent() && isTeaser(text, start, call.get())) {
                    String evidence = "\u201c" + call.get().phrase().text() + "\u201d";
                    marks.mark(
                            block,
                            Finding.high(Label.RELATED, "a headline that runs into a call to read on", evidence));
                }
            }
        }
    }

    private static boolean isTeaser(CharSequence text, int start, Place call) {
        boolean known =
                CALLS.contains(call.phrase().label()) && call.phrase().text().indexOf(' ') > 0;
        return known
                && call.start() > start
                && (!Character.isLowerCase(text.charAt(call.start())) || standsBehindDash(text, start, call.start()))
                && isOneHeadline(text, start, call.start());
    }

    /** "take our poll - story continues below" */
    private static boolean standsBehindDash(CharSequence text, int start, int end) {
        int at = end - 1;
        while (at > start && Folding.isBlank(text.charAt(at))) {
            at--;
        }
        return "-\u2013\u2014|".indexOf(text.charAt(at)) >= 0;
    }

    /** No full stop, colon or quotation mark parts the words from each other or from the call. */
    private static boolean isOneHeadline(CharSequence text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (Folding.isBlank(text.charAt(at)) && PAUSES.indexOf(text.charAt(at - 1)) >= 0) {
                return false;
            }
        }
        return Folding.isBlank(text.charAt(end - 1));
    }
}
