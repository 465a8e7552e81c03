package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.BoxTitles;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Teasers with full stops below a box title, up to the end of the text. */
public final class TeaserBox implements Rule {

    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 14;
    private static final int TEASER_WORDS = 35;

    /** The paragraphs of the story must be so many times as long as the teasers, on the average. */
    private static final int RATIO = 2;

    private static final RuleSpec SPEC = RuleSpec.of("teaser-box", Label.RELATED)
            .stage(Stage.CONTEXT)
            .summary("Marks three or more short teasers that follow a known box title and close the text.")
            .why(
                    "Below the title of a box everything to the end is of one short size, less than half of what the paragraphs of the story"
                            + " measure: these are the teasers of other stories, though they end as sentences do.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office, after three days in which no ship could leave the bay and no letter came. Two hundred people had slept in the school, on the mats of the gymnasts, and the baker had given away his bread.
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket, as the operator has promised in a letter to the mayor. The mayor had asked for more: a second ship, and somebody to answer the phone at night, when the ill of the islands have to be brought over.
                    [-Read also-]
                    [-Storm closes three harbours The masters expect the wind to turn on Thursday.-]
                    [-Who pays for the ferry? The law is sixty years old, and nobody has tried it.-]
                    [-The last baker of the islands He has given away four hundred loaves.-]""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening, after three days in which no ship could leave the bay.
                    What is known so far
                    A bus takes the passengers around the bay.
                    It is free for all who hold a ticket.
                    The mayor had asked for more.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int title = lastTitle(document, marks);
        int lines = document.size() - title - 1;
        if (title < 0 || lines < LEAST_LINES || lines > MOST_LINES) {
            return;
        }
        int longest = 0;
        for (int block = title + 1; block < document.size(); block++) {
            if (Shapes.isQuoted(document, block) && Shapes.closesQuote(document, block)) {
                return;
            }
            longest = Math.max(longest, document.words(block));
        }
        if (longest <= TEASER_WORDS
                && !endsStory(document, marks, title)
                && paragraphWords(document, title) >= RATIO * longest) {
            for (int block = title + 1; block < document.size(); block++) {
                String evidence = "the box of line " + document.line(title);
                marks.mark(block, Finding.weak(Label.RELATED, "a teaser in the box that closes the text", evidence));
            }
        }
    }

    /** The teasers of a box are alike: a single sentence, below lines that are none, is the last one of the story. */
    private static boolean endsStory(Document document, Marks marks, int title) {
        int sentences = 0;
        int last = title;
        for (int block = title + 1; block < document.size(); block++) {
            if (!marks.isMarked(block) && document.endsSentence(block)) {
                sentences++;
                last = block;
            }
        }
        return sentences == 1 && last > title + 1;
    }

    private static int lastTitle(Document document, Marks marks) {
        for (int block = document.size() - 1; block >= Math.max(0, document.size() - MOST_LINES - 1); block--) {
            if (BoxTitles.isTitle(document, marks, block)) {
                return block;
            }
        }
        return -1;
    }

    /** {@return how many words the sentences of the story have on the average} */
    private static int paragraphWords(Document document, int title) {
        int words = 0;
        int paragraphs = 0;
        for (int block = 0; block < title; block++) {
            if (document.endsSentence(block)) {
                words += document.words(block);
                paragraphs++;
            }
        }
        return paragraphs < 2 ? 0 : words / paragraphs;
    }
}
