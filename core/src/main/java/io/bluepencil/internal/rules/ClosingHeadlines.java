package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Verse;
import io.bluepencil.internal.signal.WordBags;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Headlines of other stories at the end, under a title that is not known or under none. */
public final class ClosingHeadlines implements Rule {

    private static final int LEAST_HEADLINES = 2;
    private static final int MOST_HEADLINES = 12;
    private static final int LEAST_WORDS = 3;
    private static final int TITLE_WORDS = 4;
    private static final int PARAGRAPH_WORDS = 10;
    private static final int LEAST_PARAGRAPHS = 2;

    private static final RuleSpec SPEC = RuleSpec.of("closing-headlines", Label.RELATED)
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks two or more headlines below the last paragraph, most of which share no word with the story.")
            .why(
                    "Nothing of the story comes without a full stop after its last paragraph but lists, which it announces or begins with"
                            + " signs or numbers, and whose words it uses.")
            .since("0.1")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport with her papers under her arm.
                    The islands have waited for thirty years, and they can wait for another one, said the man who carried them.
                    Nobody was there to wave when the plane left, and nobody had been asked to come, because it was Sunday.
                    [-More from the coast-]
                    [-Storm closes three harbours in the north-]
                    [-Who pays when a ferry does not sail-]""")
            .example("""
                    The choir sang four songs in the harbour before the storm came and the people went home.
                    Nobody had asked for more, and nobody would have stayed for a fifth one on that evening.
                    A storm on the harbour wall
                    Four songs for a choir""")
            .example("""
                    The jury met on Monday in the old customs house to decide about the prizes of this year.
                    It took eleven hours, and these are the names that were read out on the steps that night:
                    Ada Okoro of Port Carling
                    Ines Amaral of the islands""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int last = document.size() - 1;
        while (last >= 0 && marks.isMarked(last)) {
            last--;
        }
        int first = last;
        int headlines = 0;
        while (first > 0 && headlines <= MOST_HEADLINES && isHeadline(document, marks, first)) {
            first--;
            headlines++;
        }
        boolean title = headlines > 0 && isTitle(document, marks, first);
        int text = title ? first - 1 : first;
        if (headlines >= LEAST_HEADLINES
                && headlines <= MOST_HEADLINES
                && isEndOfStory(document, text)
                && !isTable(document, text, last)
                && isForeign(document, text, last)) {
            for (int block = text + 1; block <= last; block++) {
                marks.mark(
                        block, Finding.weak(Label.RELATED, "headlines of other stories below the last paragraph", ""));
            }
        }
    }

    private static boolean isHeadline(Document document, Marks marks, int block) {
        return !marks.isMarked(block)
                && document.words(block) >= LEAST_WORDS
                && Shapes.isHeadline(document, block)
                && !Shapes.opensLower(document, block)
                && !Shapes.isQuoted(document, block);
    }

    private static boolean isTitle(Document document, Marks marks, int block) {
        return block > 0 && !marks.isMarked(block) && Shapes.isShortHeading(document, block, TITLE_WORDS);
    }

    /** {@return whether the block is the last of several paragraphs and announces nothing} */
    private static boolean isEndOfStory(Document document, int block) {
        int paragraphs = 0;
        for (int at = 0; at <= block; at++) {
            paragraphs += document.words(at) >= PARAGRAPH_WORDS && document.endsSentence(at) ? 1 : 0;
        }
        return block >= 0
                && paragraphs >= LEAST_PARAGRAPHS
                && document.words(block) >= PARAGRAPH_WORDS
                && document.endsSentence(block)
                && !Verse.surrounds(document, block);
    }

    /** Scores, fixtures, prices and dates have numbers in most of their lines. */
    private static boolean isTable(Document document, int text, int last) {
        int numbered = 0;
        for (int block = text + 1; block <= last; block++) {
            numbered += document.string(block).chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return 2 * numbered > last - text;
    }

    /** {@return whether fewer than half of the lines have a word of the story} */
    private static boolean isForeign(Document document, int text, int last) {
        WordBags words = new WordBags(document);
        int akin = 0;
        for (int block = text + 1; block <= last; block++) {
            akin += isAkin(words, block, text) ? 1 : 0;
        }
        return 2 * akin < last - text;
    }

    private static boolean isAkin(WordBags words, int block, int text) {
        for (int other = 0; other <= text; other++) {
            if (words.sharesWord(block, other)) {
                return true;
            }
        }
        return false;
    }
}
