package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Unknown buttons and counters between the headline and the first paragraph. */
public final class HeadFill implements Rule {

    private static final int MOST_WORDS = 3;
    private static final int LEAST_WIDGETS = 2;
    private static final int HEADLINE_WORDS = 4;
    private static final int REACH = 3;

    private static final RuleSpec SPEC = RuleSpec.of("head-fill", Label.OTHER)
            .stage(Stage.CONTEXT)
            .summary("Marks lines of up to three words below the headline where several others there are buttons.")
            .why(
                    "Share bars and players stand between the headline and the first paragraph. Where two of their words are known, the"
                            + " short lines near them belong to them; longer ones may be standfirst, byline or caption.")
            .since("0.1")
            .example("""
                    Storm closes three harbours on the northern coast
                    [-Share this article-]
                    [-Copy link-]
                    [-Dark mode-]
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.""")
            .example("""
                    Storm closes three harbours on the northern coast
                    Three days of wind
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int first = Zones.of(document, marks).first();
        int headline = headline(document, marks, first);
        if (first == document.size() || widgets(marks, headline + 1, first) < LEAST_WIDGETS) {
            return;
        }
        for (int block = headline + 1; block < first; block++) {
            if (isBit(document, marks, block)
                    && widgets(marks, Math.max(headline + 1, block - REACH), Math.min(first, block + REACH + 1)) > 0) {
                marks.mark(block, Finding.weak(Label.OTHER, "a short line among the buttons below the headline", ""));
            }
        }
    }

    private static int headline(Document document, Marks marks, int first) {
        int block = 0;
        while (block < first && (marks.isMarked(block) || document.words(block) < HEADLINE_WORDS)) {
            block++;
        }
        return block;
    }

    private static int widgets(Marks marks, int from, int to) {
        int widgets = 0;
        for (int block = from; block < to; block++) {
            widgets += Zones.isWidget(marks, block) ? 1 : 0;
        }
        return widgets;
    }

    private static boolean isBit(Document document, Marks marks, int block) {
        return !marks.isMarked(block)
                && document.words(block) <= MOST_WORDS
                && !document.endsSentence(block)
                && !Shapes.isQuoted(document, block)
                && !isName(document, block);
    }

    /** Two or three capitalised words are an author. */
    private static boolean isName(Document document, int block) {
        return document.words(block) > 1
                && Shapes.capitalPercent(document.text(), document.start(block), document.end(block)) == 100;
    }
}
