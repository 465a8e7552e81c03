package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.FoldedText;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Signature;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.List;

/** Sentences of the story printed a second time as a line of their own. */
public final class PullQuote implements Rule {

    /** A sub-heading that quotes the story is shorter. */
    private static final int LEAST_WORDS = 10;

    private static final int MOST_WORDS = 45;

    /** A quote of so many words may be a sub-heading, if it does not come after what it repeats. */
    private static final int SHORT_WORDS = 6;

    private static final int ATTRIBUTION_WORDS = 12;

    /** Fewer words may be a sub-heading. */
    private static final int NAME_WORDS = 4;

    /** More than this is no decoration of one article. */
    private static final int MOST_QUOTES = 8;

    private static final RuleSpec SPEC = RuleSpec.of("pull-quote", Label.CAPTION_DUPLICATE)
            .stage(Stage.RUN)
            .summary("Marks a line whose words stand, in the same order, inside a longer paragraph of the text.")
            .why(
                    "Pull quotes, and captions taken from the story, say what a paragraph says. The paragraph stays, so nothing is lost."
                            + " Sub-headings that quote a few words stay: they look ahead, and so a short quote goes only below the paragraph"
                            + " that it repeats.")
            .since("0.1")
            .example("""
                    The storm came at night and took eleven boats, and nobody had been warned of it.
                    [-\u201cWe had asked for a higher wall every year since the great flood of the winter\u201d-]
                    [-\u2014 Ada Okoro, fisherman-]
                    \u201cWe had asked for a higher wall every year since the great flood of the winter, and every year they said no,\u201d says Ada Okoro.""")
            .example("""
                    The storm came at night and took eleven boats, and nobody had been warned of it.
                    \u201cA higher wall every year\u201d
                    \u201cWe had asked for a higher wall every year since the great flood of the winter, and every year they said no,\u201d says Ada Okoro.""")
            .example("""
                    The storm came at night and took eleven boats, and nobody had been warned of it.
                    \u201cWe want a wall, not a wreath,\u201d says Ada Okoro, who has lost two boats and a brother to the sea.
                    The council votes on Monday, and the mayor has not said what she thinks of it.
                    [-\u201cWe want a wall, not a wreath\u201d-]
                    Until then the fishermen stay in the harbour, and the market has no fish to sell.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        List<Integer> candidates = new ArrayList<>();
        // Above the first paragraph stands the headline, whose words a breadcrumb or a credit repeats.
        for (int block = Math.max(1, Zones.of(document, marks).first()); block < document.size(); block++) {
            if (isCandidate(document, marks, block)) {
                candidates.add(block);
            }
        }
        if (candidates.isEmpty() || candidates.size() > MOST_QUOTES) {
            return;
        }
        FoldedText folded = new FoldedText(document);
        for (int block : candidates) {
            int full = paragraphWith(document, block, folded);
            if (full >= 0) {
                String reason = "its words stand in the paragraph on line " + document.line(full);
                marks.mark(block, Finding.high(Label.CAPTION_DUPLICATE, reason, ""));
                markAttribution(document, marks, block + 1, full, folded);
            }
        }
    }

    private static boolean isCandidate(Document document, Marks marks, int block) {
        int words = document.words(block);
        boolean quote = Shapes.isQuoted(document, block) && Shapes.closesQuote(document, block);
        return words >= (quote && !document.endsSentence(block) ? SHORT_WORDS : LEAST_WORDS)
                && words <= MOST_WORDS
                && !marks.isMarked(block)
                && (quote || !document.endsSentence(block));
    }

    private static int paragraphWith(Document document, int block, FoldedText folded) {
        List<String> quote = folded.pieces(block);
        long inner = quote.size() == 1 ? Signature.inner(document, block) : 0;
        boolean brief = document.words(block) < LEAST_WORDS;
        if (brief && comesAgain(document, block)) {
            return -1;
        }
        int stop = brief ? block : document.size();
        for (int other = 0; other < stop; other++) {
            if (other != block
                    && document.length(other) > document.length(block)
                    && Signature.mayHold(document, other, inner)
                    && folded.holds(other, quote)) {
                return other;
            }
        }
        return -1;
    }

    /** A line that is printed twice is what somebody sings or shouts. */
    private static boolean comesAgain(Document document, int block) {
        for (int other = 0; other < document.size(); other++) {
            if (other != block && document.hash(other) == document.hash(block)) {
                return true;
            }
        }
        return false;
    }

    /** Behind a dash, or in the words of the paragraph that holds the quote. */
    private static void markAttribution(Document document, Marks marks, int block, int full, FoldedText folded) {
        boolean fits =
                block < document.size() && document.words(block) <= ATTRIBUTION_WORDS && !document.endsSentence(block);
        if (fits
                && ("\u2014\u2013-".indexOf(Shapes.firstCharacter(document, block)) >= 0
                        || (document.words(block) >= NAME_WORDS && folded.holds(full, folded.pieces(block))))) {
            marks.mark(block, Finding.high(Label.CAPTION_DUPLICATE, "it says who said the quote above", ""));
        }
    }
}
