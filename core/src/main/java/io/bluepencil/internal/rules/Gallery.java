package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.signal.Cohesion;
import io.bluepencil.internal.signal.Counters;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.GalleryRun;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Picture galleries glued to a story or put into it. */
public final class Gallery implements Rule {

    private static final Parameter LEAST_PICTURES =
            new Parameter("least-pictures", 3, 2, 100, "pictures that make a gallery");
    private static final Parameter UNRELATED = new Parameter(
            "unrelated-percent",
            15,
            0,
            100,
            "cohesion with the story, in percent, below which a gallery is about something else");

    /** Texts of so many words are captions rather than paragraphs of the story. */
    private static final int CAPTION_WORDS = 30;

    /** Two or three short texts share a word with anything by chance: a difference in cohesion below this says nothing. */
    private static final double SLIGHT = 0.05;

    /** What is left besides the gallery must still be a story. */
    private static final int STORY_WORDS = 40;

    private static final RuleSpec SPEC = RuleSpec.of("gallery", Label.GALLERY, Label.CAPTION)
            .stage(Stage.RUN)
            .summary(
                    "Marks a run of pictures, texts and credit lines in turn, that hangs at the end of a story or interrupts it.")
            .why(
                    "Title, text, credit, title, text, credit: that is a slideshow. At the end of the text, with counters, or with a"
                            + " vocabulary that has little in common with the story, it is not part of it. The last picture often comes"
                            + " without its credit. Pictures of the story itself, between its paragraphs, are captions.")
            .since("0.1")
            .parameter(LEAST_PICTURES)
            .parameter(UNRELATED)
            .example("""
                    The council voted on Monday to raise the harbour wall by two metres, and to pay for it with a loan.
                    Fishermen had asked for the wall since the flood of last winter, which took eleven boats.
                    The work begins in May and will take two years, the mayor said after the vote.
                    [-A day at the zoo-]
                    [-The elephants get their breakfast at six in the morning.-]
                    [-Image: Lena Brandt-]
                    [-Wet and happy-]
                    [-Penguins wait for the keeper with the bucket.-]
                    [-Image: Lena Brandt-]
                    [-Good night-]
                    [-The lions sleep long before the gates close.-]""")
            .example("""
                    The council voted on Monday to raise the harbour wall by two metres.
                    Photo: Lena Brandt
                    Fishermen had asked for the wall since the flood of last winter, which took eleven boats from the harbour.
                    The council will pay for the harbour wall with a loan, and the fishermen with a fee.
                    Photo: Ada Okoro
                    The work on the wall begins in May, the mayor said.""")
            .build();

    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public Gallery(Lexicon lexicon) {
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        BitSet creditLines = new BitSet();
        BitSet counters = new BitSet();
        for (int block = 0; block < document.size(); block++) {
            creditLines.set(block, isCredit(document, block));
            counters.set(block, Counters.of(document, block).number() > 0);
        }
        int least = marks.value(LEAST_PICTURES);
        if (creditLines.cardinality() + counters.cardinality() < least - 1) {
            return;
        }
        List<GalleryRun> runs = GalleryRun.find(document, creditLines, counters, least);
        if (!runs.isEmpty()) {
            Cohesion words = new Cohesion(document);
            runs.forEach(run -> judge(document, marks, run, creditLines, words));
        }
    }

    /** An agency alone on a line signs a text off and credits no picture. */
    private boolean isCredit(Document document, int block) {
        return credits.line(document, block).isPresent()
                && !credits.isAgencies(document.text(), document.start(block), document.end(block));
    }

    private static void judge(Document document, Marks marks, GalleryRun run, BitSet creditLines, Cohesion words) {
        IntPredicate inRun = within(run.first(), run.last());
        IntPredicate inStory = block -> (block < run.first() || block > run.doubtful()) && !marks.isMarked(block);
        if (!leavesStory(document, inStory)) {
            return;
        }
        double cohesion = words.between(inRun, inStory);
        int last = isOneMore(document, run, words, inRun, inStory) ? run.doubtful() : run.last();
        boolean unrelated = cohesion * 100 < marks.value(UNRELATED);
        boolean atEnd = isAtEnd(document, marks, last);
        boolean captionLike = run.titled() || run.medianWords() <= CAPTION_WORDS;
        String evidence =
                String.format(Locale.ROOT, "%d pictures, cohesion with the story %.2f", run.pictures(), cohesion);
        if (run.counted() || unrelated || (atEnd && captionLike)) {
            Finding finding = Finding.high(Label.GALLERY, reason(unrelated, atEnd, run.counted()), evidence);
            for (int block = run.first(); block <= last; block++) {
                marks.mark(block, finding);
            }
        } else if (captionLike) {
            markCaptions(marks, run, creditLines, evidence);
        }
    }

    /** A last picture without credit is as short as the others, and speaks of what they speak of rather than of the story. */
    private static boolean isOneMore(
            Document document, GalleryRun run, Cohesion words, IntPredicate inRun, IntPredicate inStory) {
        if (run.doubtful() == run.last()) {
            return false;
        }
        IntPredicate doubtful = within(run.last() + 1, run.doubtful());
        double toRun = words.between(doubtful, inRun);
        double toStory = words.between(doubtful, inStory);
        boolean asShort = document.words(run.doubtful()) <= Math.min(run.mostWords(), CAPTION_WORDS);
        return toRun > toStory || (asShort && toStory - toRun < SLIGHT);
    }

    private static IntPredicate within(int first, int last) {
        return block -> block >= first && block <= last;
    }

    private static String reason(boolean unrelated, boolean atEnd, boolean counted) {
        String what =
                atEnd ? "part of a picture gallery glued to the end" : "part of a picture gallery inside the story";
        if (unrelated) {
            return what + ", about something else";
        }
        return counted ? what + ", with counters" : what;
    }

    private static void markCaptions(Marks marks, GalleryRun run, BitSet creditLines, String evidence) {
        for (int block = run.first(); block <= run.last(); block++) {
            if (!creditLines.get(block) && block + 1 <= run.last() && creditLines.get(block + 1)) {
                marks.mark(block, Finding.weak(Label.CAPTION, "one of several pictures of the story", evidence));
            }
        }
    }

    private static boolean leavesStory(Document document, IntPredicate inStory) {
        int words = 0;
        for (int block = 0; block < document.size(); block++) {
            words += inStory.test(block) ? document.words(block) : 0;
        }
        return words >= STORY_WORDS;
    }

    /** {@return whether nothing but boilerplate and headlines stands behind the run} */
    private static boolean isAtEnd(Document document, Marks marks, int last) {
        for (int block = last + 1; block < document.size(); block++) {
            if (!marks.isMarked(block) && !Shapes.isHeadline(document, block)) {
                return false;
            }
        }
        return true;
    }
}
