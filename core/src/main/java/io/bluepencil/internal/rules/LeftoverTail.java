package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Section heads and link lists left over at the end. */
public final class LeftoverTail implements Rule {

    /** A head of a section without text below: a few words. */
    private static final int HEAD_WORDS = 4;

    private static final Set<Label> BOX = EnumSet.of(Label.RELATED, Label.READ_MORE, Label.NAVIGATION);

    private static final RuleSpec SPEC = RuleSpec.of("leftover-tail", Label.RELATED, Label.values())
            .stage(Stage.CONTEXT)
            .summary("Marks section heads at the end of the text with no text below, and the headlines under them.")
            .why(
                    "\u201cMore coverage\u201d heads a box of links. Where nothing but headlines and other boilerplate follows, the box has"
                            + " come along; as a sub-heading above paragraphs the same words are part of the story. A last line that is"
                            + " a sentence is never taken for a headline.")
            .since("0.1")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport.

                    [-Special Project-]

                    [-More Coverage-]""")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport.
                    [-More Coverage-]
                    [-Envoy walks out of talks for the second time-]
                    [-What the treaty says about the northern islands-]""")
            .example("""
                    The owners asked their insurers on Monday what a flood would cost them.
                    More Coverage
                    Those who want more coverage must pay for it from January.
                    The trial continues.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public LeftoverTail(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int first = firstOfTail(document, marks);
        int head = head(document, marks, first);
        if (head < 0) {
            return;
        }
        int start = head;
        while (start > first && !marks.isMarked(start - 1) && Shapes.isShortHeading(document, start - 1, HEAD_WORDS)) {
            start--;
        }
        String evidence = "\u201c" + document.string(head) + "\u201d";
        for (int block = start; block < document.size(); block++) {
            if (!marks.isMarked(block)) {
                marks.mark(block, finding(document, block, head, evidence));
            }
        }
    }

    private Finding finding(Document document, int block, int head, String evidence) {
        Optional<Phrase> phrase = lexicon.whole(document, block, Position.TAIL);
        if (phrase.isPresent()) {
            return Finding.high(phrase.get().label(), "a box title at the end, with no text below", evidence);
        }
        String reason =
                block < head ? "a heading with nothing but a link box below" : "a headline in a link box at the end";
        return Finding.high(Label.RELATED, reason, evidence);
    }

    /** {@return the first block behind the last one that is prose, a list item or otherwise of the story} */
    private static int firstOfTail(Document document, Marks marks) {
        int first = document.size();
        while (first > 0 && (marks.isMarked(first - 1) || isTailLine(document, first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isTailLine(Document document, int block) {
        return Shapes.isHeadline(document, block)
                || (document.words(block) <= HEAD_WORDS && !document.endsSentence(block));
    }

    /** {@return the first box title in the tail, or -1 if there is none} */
    private int head(Document document, Marks marks, int first) {
        for (int block = Math.max(first, 1); block < document.size(); block++) {
            boolean phrase = !marks.isMarked(block)
                    && !Shapes.isIntroduced(document, block)
                    && lexicon.whole(document, block, Position.TAIL).isPresent();
            if (phrase || marks.isMarked(block, BOX)) {
                return block;
            }
        }
        return -1;
    }
}
