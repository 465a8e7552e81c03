package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;

/** Calls to the reader that a line sets apart by brackets, plus signs or asterisks. */
public final class FramedCall implements Rule {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 50;

    private static final RuleSpec SPEC = RuleSpec.of("framed-call", Label.RELATED, Label.values())
            .summary("Marks a line in brackets, plus signs or asterisks that calls the reader somewhere else.")
            .why(
                    "The story does not put its own paragraphs into a frame. Where the framed words speak to the reader and name what"
                            + " such calls are for, such as the newsletter, the live blog or the app, they are an insertion of the site.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-[All news about the strike you will find in our live blog.]-]
                    Until then a bus takes the passengers around the bay.""")
            .example("""
                    Die F\u00e4hre f\u00e4hrt am Freitag wieder, sagte der Betreiber am Montagabend.
                    [-+++ Mehr \u00fcber die F\u00e4hren lesen Sie t\u00e4glich in unserem Newsletter +++-]
                    Bis dahin bringt ein Bus die Reisenden um die Bucht.""")
            .example("""
                    "They came to our house at night and asked for the letters," she said on the phone.
                    [She asked that neither her name nor that of your correspondent be printed.]
                    Three weeks later the letters were found in the harbour.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public FramedCall(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            if (isFramed(document, block)) {
                CallCues cues = CallCues.of(lexicon, document, block);
                if (cues.addressed() && cues.total() > 0) {
                    Label label = cues.strongest();
                    marks.mark(
                            block,
                            Finding.high(
                                    label,
                                    "it is set apart and speaks to the reader",
                                    String.join(", ", cues.of(label))));
                }
            }
        }
    }

    private static boolean isFramed(Document document, int block) {
        return Shapes.isFramed(document, block)
                && document.words(block) >= LEAST_WORDS
                && document.words(block) <= MOST_WORDS;
    }
}
