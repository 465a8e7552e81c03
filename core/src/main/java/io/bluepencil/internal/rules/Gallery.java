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
                    The council voted on Monday to raise the harbour wall by two metres, and to pay for it with a loan.
                    [-1/7-]
                    [-The elephants get their breakfast at six-]
                    [-2/7-]
                    [-Penguins wait for the keeper with the bucket-]
                    [-3/7-]
                    [-The lions sleep long before the gates close-]
                    Fishermen had asked for the wall since the flood of last winter, which took eleven boats.
                    The work begins in May and will take two years, the mayor said after the vote.""")
            .example("""
                    The captain has told in three messages why he leaves, and here they are, word for word, as he wrote them.
                    1/3
                    I leave. It was a good time, and it was long enough for all of us.
                    2/3
                    I thank those who came to the quay, and those who whistled, for they came as well.
                    3/3
                    The boat stays where it is, for it belongs to the town.
                    The town has found a new captain, who has the same name and is no relation of his, the mayor said.
                    He will take the first boat out on Monday, if the wind is from the south as it mostly is in May.""")
            .example("""
                    The old cook of the harbour inn gave us what she had written on the back of a calendar, and here it is.
                    1/2
                    Cup of milk from the farm
                    3/4
                    Cup of rye flour
                    1/4
                    Cup of honey, not more
                    Stir it all until it is smooth, and let it stand for an hour on the stove before you bake it, she says.
                    It feeds four fishermen, or six of those who work in the office, as she likes to say to the mayor.""")
            .example("""
                    The council voted on Monday to raise the harbour wall by two metres, and to pay for it with a loan of nine million.
                    Photo: Lena Brandt
                    Anna Holm has repaired nets for thirty years in the same shed, with the same knife, and she says that she would not know what else to do with her hands on a morning in November when the boats stay in.
                    Photo: Lena Brandt
                    Her sister left for the capital when both were young, learned to bake, came home with a husband from the south, and now sells bread and warm pies from a window to whoever walks by before the school bell rings.
                    Photo: Lena Brandt
                    Neither of them has ever learned to swim, which is common on this coast, where people say that who falls into cold water has no time for it, and that it is better to learn how to stay on board.
                    Photo: Lena Brandt
                    The council of the town will pay for the wall with a loan, the mayor said on Monday.
                    The council votes again in May.""")
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
        BitSet counters = Counters.all(document);
        for (int block = 0; block < document.size(); block++) {
            creditLines.set(block, isCredit(document, block));
        }
        int least = marks.value(LEAST_PICTURES);
        if (creditLines.cardinality() + counters.cardinality() < least - 1) {
            return;
        }
        List<GalleryRun> runs = GalleryRun.find(document, creditLines, counters, least);
        if (!runs.isEmpty()) {
            Story story = Story.of(document, marks);
            runs.forEach(run -> judge(document, marks, run, creditLines, story));
        }
    }

    /** An agency alone on a line signs a text off and credits no picture. */
    private boolean isCredit(Document document, int block) {
        return credits.line(document, block).isPresent()
                && !credits.isAgencies(document.text(), document.start(block), document.end(block));
    }

    private static void judge(Document document, Marks marks, GalleryRun run, BitSet creditLines, Story story) {
        if (!story.isLeftBy(run)) {
            return;
        }
        double cohesion = story.cohesion().withStory(run.first(), run.last(), run.first(), run.doubtful());
        int last = isOneMore(document, run, story.cohesion()) ? run.doubtful() : run.last();
        boolean unrelated = cohesion * 100 < marks.value(UNRELATED);
        boolean atEnd = last + 1 >= story.tail();
        boolean captionLike = run.titled() || run.medianWords() <= CAPTION_WORDS;
        String evidence = evidence(run, cohesion);
        if (run.counted() || (unrelated && (atEnd || captionLike)) || (atEnd && captionLike)) {
            Finding finding = Finding.high(Label.GALLERY, reason(unrelated, atEnd, run.counted()), evidence);
            for (int block = run.first(); block <= last; block++) {
                marks.mark(block, finding);
            }
        } else if (captionLike) {
            markCaptions(marks, run, creditLines, evidence);
        }
    }

    /** A last picture without credit is as short as the others, and speaks of what they speak of rather than of the story. */
    private static boolean isOneMore(Document document, GalleryRun run, Cohesion words) {
        int next = run.last() + 1;
        if (run.doubtful() < next) {
            return false;
        }
        double toRun = words.between(next, run.doubtful(), run.first(), run.last());
        double toStory = words.withStory(next, run.doubtful(), run.first(), run.doubtful());
        boolean asShort = document.words(run.doubtful()) <= Math.min(run.mostWords(), CAPTION_WORDS);
        return toRun > toStory || (asShort && toStory - toRun < SLIGHT);
    }

    private static String evidence(GalleryRun run, double cohesion) {
        long hundredths = Math.round(cohesion * 100);
        String fraction = (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
        return run.pictures() + " pictures, cohesion with the story " + hundredths / 100 + fraction;
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

    /**
     * What is no boilerplate so far, the galleries among it.
     *
     * @param document the document
     * @param blocks the blocks of the story
     * @param words the number of its words
     * @param tail the first block of those at the end that are nothing but boilerplate and headlines
     * @param cohesion knows what it speaks of
     */
    private record Story(Document document, BitSet blocks, int words, int tail, Cohesion cohesion) {

        static Story of(Document document, Marks marks) {
            BitSet blocks = new BitSet();
            int words = 0;
            int tail = document.size();
            for (int block = 0; block < document.size(); block++) {
                boolean marked = marks.isMarked(block);
                blocks.set(block, !marked);
                words += marked ? 0 : document.words(block);
            }
            while (tail > 0 && (!blocks.get(tail - 1) || Shapes.isHeadline(document, tail - 1))) {
                tail--;
            }
            return new Story(document, blocks, words, tail, new Cohesion(document, blocks));
        }

        boolean isLeftBy(GalleryRun run) {
            int left = words;
            for (int block = blocks.nextSetBit(run.first());
                    block >= 0 && block <= run.doubtful();
                    block = blocks.nextSetBit(block + 1)) {
                left -= document.words(block);
            }
            return left >= STORY_WORDS;
        }
    }
}
