package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Optional;

/** Lines that only say whose a picture or a text is. */
public final class CreditLine implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("credit-line", Label.CREDIT)
            .summary("Marks a line that only names a photographer, an agency or a source.")
            .why(
                    "A cue such as \u201cPhoto:\u201d or \u00a9 with nothing but names behind it is the credit of a picture that did not"
                            + " come along; the name of an agency alone on a line signs the text off.")
            .since("0.1")
            .example("""
                    The bridge was closed at noon and will stay closed for a week.
                    [-Photo: Ines Amaral/Getty Images-]
                    Engineers found a crack in the third pillar.""")
            .example("""
                    Die Br\u00fccke bleibt eine Woche lang gesperrt.
                    [-dpa-]""")
            .example("""
                    Detectives opened the envelope on Monday.
                    Photo: that was the only word they found in it.
                    Nobody knew what it meant.""")
            .build();

    private static final int EDGE = 3;

    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public CreditLine(Lexicon lexicon) {
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            Optional<String> cue = credits.line(document, block);
            if (cue.isPresent()
                    && !Shapes.isQuoted(document, block)
                    && (!isAgencies(document, block) || isSignOff(document, block))) {
                marks.mark(
                        block,
                        Finding.high(Label.CREDIT, "the line only says whose the picture or text is", cue.get()));
            }
        }
    }

    private boolean isAgencies(Document document, int block) {
        return credits.isAgencies(document.text(), document.start(block), document.end(block));
    }

    /** Agencies sign a text off at its edges; several lines of agencies are a list of them. */
    private boolean isSignOff(Document document, int block) {
        boolean edge = block < EDGE || block >= document.size() - EDGE;
        boolean listed = (block > 0 && isAgencies(document, block - 1))
                || (block + 1 < document.size() && isAgencies(document, block + 1));
        return edge && !listed;
    }
}
