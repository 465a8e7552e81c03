package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Set;

/** Bits of widgets: counters of comments and shares at the top, a word or a number between boilerplate. */
public final class Leftover implements Rule {

    private static final int TOP = 3;

    /** A single number above the text may be its title. */
    private static final int LEAST_COUNTERS = 2;

    private static final int BIT_WORDS = 2;
    private static final int CHOICES_WORDS = 40;
    private static final int OPENING_WORDS = 5;

    /** A caption or byline is no proof that its neighbour is rubbish: the story's own lines stand beside them. */
    private static final Set<Label> OF_THE_STORY =
            EnumSet.of(Label.CAPTION, Label.CREDIT, Label.BYLINE, Label.CAPTION_DUPLICATE, Label.CORRECTION);

    private static final RuleSpec SPEC = RuleSpec.of("leftover", Label.OTHER)
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks bare numbers above the text, a word or two between two lines of boilerplate, a lone word in lower case.")
            .why(
                    "Counters of comments and shares, page numbers, arrows and names of buttons come along with the boxes they belong to."
                            + " Alone they mean nothing.")
            .since("0.1")
            .example("""
                    [-57-]
                    [-4-]
                    Feathers of ducks dry in the sun before they are washed once more and sold.
                    A man in the valley was ill for months because of his new bed, doctors report.""")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    [-Advertisement-]
                    [-Next-]
                    [-Share this article-]
                    Three hundred people will work there, half of them from the villages.""")
            .example("""
                    7
                    A novel in short chapters
                    8
                    The storm came at night and took eleven boats.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        markCounters(document, marks);
        markLoneWords(document, marks);
        for (int block = 1; block + 1 < document.size(); block++) {
            if (!marks.isMarked(block)
                    && isWidget(marks, block - 1)
                    && isWidget(marks, block + 1)
                    && (isBit(document, block) || repeats(document, block))) {
                marks.mark(block, Finding.weak(Label.OTHER, "a bit of a widget between two lines of boilerplate", ""));
            }
        }
    }

    private static boolean isBit(Document document, int block) {
        return document.words(block) <= BIT_WORDS && !document.endsSentence(block);
    }

    /** The choices of a poll come in one line with its question. */
    private static boolean repeats(Document document, int block) {
        return document.words(block) > OPENING_WORDS
                && document.words(block) <= CHOICES_WORDS
                && !document.endsSentence(block)
                && opening(document, block) == opening(document, block - 1);
    }

    /** {@return the hash of the first words} */
    private static long opening(Document document, int block) {
        int at = document.start(block);
        for (int word = 0; word < OPENING_WORDS; word++) {
            at = WordEnds.next(document.text(), at, document.end(block));
        }
        return new Words().read(document.text(), document.start(block), at);
    }

    /** A word in lower case, without a stop, alone between longer lines: the text of a button. */
    private static void markLoneWords(Document document, Marks marks) {
        for (int block = 1; block < document.size(); block++) {
            boolean lone = document.words(block) == 1
                    && !marks.isMarked(block)
                    && document.string(block).chars().allMatch(Character::isLowerCase)
                    && (Shapes.isProse(document, block - 1) || isPicture(marks, block - 1))
                    && !Shapes.isIntroduced(document, block);
            if (lone) {
                marks.mark(block, Finding.weak(Label.OTHER, "a single word in lower case, as on a button", ""));
            }
        }
    }

    /** Two or three numbers in a row, above the text or between headline and text. */
    private static void markCounters(Document document, Marks marks) {
        int first = 0;
        while (first < document.size() && first < TOP && !isNumber(document, first)) {
            first++;
        }
        int stop = first;
        while (stop < document.size() && stop - first < TOP && isNumber(document, stop)) {
            stop++;
        }
        boolean textBelow = stop < document.size() && !isNumber(document, stop);
        if (stop - first >= LEAST_COUNTERS && textBelow) {
            for (int block = first; block < stop; block++) {
                marks.mark(block, Finding.weak(Label.OTHER, "a bare number above the text", ""));
            }
        }
    }

    private static boolean isNumber(Document document, int block) {
        return document.length(block) <= 5 && document.string(block).chars().allMatch(Character::isDigit);
    }

    private static boolean isPicture(Marks marks, int block) {
        return marks.label(block)
                .filter(label -> label == Label.CAPTION || label == Label.CAPTION_DUPLICATE)
                .isPresent();
    }

    private static boolean isWidget(Marks marks, int block) {
        return marks.label(block).filter(label -> !OF_THE_STORY.contains(label)).isPresent();
    }
}
