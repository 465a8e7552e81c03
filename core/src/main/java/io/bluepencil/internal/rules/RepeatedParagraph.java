package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.LineHashes;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Long lines printed twice, far from each other: the standfirst that comes again in the body, a caption used twice. */
public final class RepeatedParagraph implements Rule {

    private static final int LEAST_WORDS = 14;

    /** Headline, standfirst, byline. */
    private static final int TOP = 4;

    private static final RuleSpec SPEC = RuleSpec.of("repeated-paragraph", Label.CAPTION_DUPLICATE)
            .stage(Stage.RUN)
            .summary("Marks one of two equal long lines that stand apart.")
            .why(
                    "A standfirst is often the lead printed once more: then the copy at the top goes and the body stays whole. Elsewhere the"
                            + " second copy goes. A line printed three times or more is meant to come again.")
            .since("0.1")
            .example("""
                    Storm takes eleven boats
                    [-The storm that came in the night took eleven boats from the harbour of the little town.-]
                    By noon the fishermen had counted what was left.
                    The storm that came in the night took eleven boats from the harbour of the little town.
                    Nobody had been warned of it, the harbour master said.""")
            .example("""
                    The storm took eleven boats.
                    By noon the fishermen had counted what was left.
                    The storm took eleven boats.""")
            .build();

    /** A longer paragraph that comes again is quoted from a document, and neither a standfirst nor a caption. */
    private static final int MOST_WORDS = 60;

    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public RepeatedParagraph(Lexicon lexicon) {
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        LineHashes lines = new LineHashes(document, LEAST_WORDS);
        markCreditedCopies(document, marks, lines);
        for (int block = 0; block < document.size(); block++) {
            long hash = document.hash(block);
            int before = lines.count(hash) == 2 ? lines.first(hash) : -1;
            boolean copy = before >= 0 && before < block && CopiedLine.next(document, marks, before) != block;
            if (copy && document.words(block) <= MOST_WORDS && !isRow(document, block)) {
                markCopy(document, marks, before, block);
            }
        }
    }

    /** Lists and tables may say the same of two things. */
    private static boolean isRow(Document document, int block) {
        return Shapes.isListItem(document, block) || Shapes.isTableRow(document, block);
    }

    /** A caption that says what a line of the story says, and its credit: the story's line stays. */
    private void markCreditedCopies(Document document, Marks marks, LineHashes lines) {
        Words words = new Words();
        for (int block = 0; block < document.size(); block++) {
            int credit = document.words(block) < LEAST_WORDS ? -1 : credits.closing(document, block);
            int full = credit < 0 ? -1 : lines.first(words.read(document.text(), document.start(block), credit));
            if (full > block + 1) {
                String reason = "a caption that repeats line " + document.line(full) + ", with a credit";
                marks.mark(block, Finding.high(Label.CAPTION_DUPLICATE, reason, ""));
            }
        }
    }

    /** A standfirst without a full stop is none of the body's paragraphs, wherever it is printed again. */
    private static void markCopy(Document document, Marks marks, int first, int second) {
        int copy = first < TOP && document.endsSentence(first) ? first : second;
        int full = copy == first ? second : first;
        String reason = "the same words stand on line " + document.line(full);
        marks.mark(copy, Finding.high(Label.CAPTION_DUPLICATE, reason, ""));
    }
}
