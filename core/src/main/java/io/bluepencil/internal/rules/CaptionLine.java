package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.CaptionCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Optional;

/** Captions that give themselves away without a copy. */
public final class CaptionLine implements Rule {

    /** Shorter lines that end in a date are headings, tour dates, table rows. */
    private static final int DATED_WORDS = 8;

    private static final RuleSpec SPEC = RuleSpec.of("caption-line", Label.CAPTION)
            .summary(
                    "Marks a line that ends in a picture credit or in place and date, or says that it belongs to a picture.")
            .why(
                    "Prose does not close with a credit, with a bare date, or with \u201cfile photo\u201d. A caption is sometimes torn"
                            + " in two by its own line break: then its first half stops in mid-sentence, and the second half, which goes"
                            + " on in lower case, ends as a caption does.")
            .since("0.1")
            .example("""
                    Rebels have held the valley since spring, officials said on Friday.
                    [-Women queue for water at a well in Tamrit. Video: Reuters-]
                    No aid has come through for a month, according to the mayor.""")
            .example("""
                    Rebels have held the valley since spring, officials said on Friday.
                    [-A boy carries bread through a street that was shelled in the-]

                    [-old quarter of Tamrit, Marrash March 14, 2021-]

                    No aid has come through for a month, according to the mayor.""")
            .example("""
                    Rebels have held the valley since spring, officials said on Friday, and they will stay until the snow comes.
                    [-Women queue for water at a well in Tamrit, Marrash, on March 14, 2021-]
                    No aid has come through for a month, according to the mayor. The road has been closed since the bridge fell, and
                    the army does not say when it will be mended.""")
            .example("""
                    The race was stopped twice in the rain on Sunday before it was called off for good, and nobody was hurt.
                    [-GETTY The driver waves to the crowd before he climbs out-]
                    He will be back next year, his team said, with a new car and a contract that runs for three years.""")
            .example("""
                    The police handed out a file photo of the man on Monday.
                    He was last seen on March 14, 2021.
                    His brother (a photo editor at the paper) said nothing.""")
            .build();

    private final CaptionCues cues;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public CaptionLine(Lexicon lexicon) {
        this.cues = new CaptionCues(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            Optional<String> cue = cues.of(document, block);
            if (cue.isPresent()) {
                String reason = "it ends in a credit or says that it belongs to a picture";
                mark(document, marks, block, Finding.high(Label.CAPTION, reason, cue.get()));
            } else if (cues.isLed(document, block)) {
                marks.mark(block, Finding.high(Label.CAPTION, "it says itself that it is a caption", ""));
            } else if (cues.isLedByAgency(document, block)) {
                String reason = "it opens with an agency and does not close as a sentence does";
                marks.mark(block, Finding.weak(Label.CAPTION, reason, ""));
            } else if (isDated(document, block)) {
                String reason = "it ends in place and date as a caption does, not as a sentence";
                Confidence confidence = continues(document, block) ? Confidence.HIGH : Confidence.WEAK;
                String date = date(document, block);
                mark(document, marks, block, new Finding(Label.CAPTION, confidence, reason, date));
            }
        }
    }

    private static void mark(Document document, Marks marks, int block, Finding finding) {
        marks.mark(block, finding);
        if (continues(document, block)) {
            String reason = "it is the first half of the caption that goes on below";
            String evidence = "line " + document.line(block);
            marks.mark(block - 1, new Finding(Label.CAPTION, finding.confidence(), reason, evidence));
        }
    }

    private static boolean isDated(Document document, int block) {
        int words = document.words(block) + (continues(document, block) ? document.words(block - 1) : 0);
        return words >= DATED_WORDS
                && words <= CaptionCues.MOST_WORDS
                && Traits.mayHold(document, block, Traits.DIGIT)
                && CaptionCues.endsInDate(document.text(), document.start(block), endOfDate(document, block))
                && !isTweet(document, block)
                && !isDatedList(document, block);
    }

    /** The second half of a torn caption may close with a full stop behind its date. */
    private static int endOfDate(Document document, int block) {
        boolean stop = Shapes.lastCharacter(document, block) == '.' && continues(document, block);
        return document.end(block) - (stop ? 1 : 0);
    }

    /** "\u2014 Name (@handle) July 7, 2022" says who wrote a quoted message. */
    private static boolean isTweet(Document document, int block) {
        return (Traits.mayHold(document, block, Traits.AT)
                        && document.string(block).contains("@"))
                || Shapes.isListItem(document, block);
    }

    private static boolean isDatedList(Document document, int block) {
        return (block > 0
                        && CaptionCues.endsInDate(document.text(), document.start(block - 1), document.end(block - 1)))
                || (block + 1 < document.size()
                        && CaptionCues.endsInDate(document.text(), document.start(block + 1), document.end(block + 1)));
    }

    /** Where the block before stopped in mid-sentence; the first line is the headline, whatever stands below it. */
    private static boolean continues(Document document, int block) {
        return block > 1
                && Shapes.opensLower(document, block)
                && document.words(block - 1) >= DATED_WORDS
                && Shapes.isUnfinished(document, block - 1);
    }

    private static String date(Document document, int block) {
        return document.text()
                .substring(Math.max(document.start(block), document.end(block) - 20), document.end(block));
    }
}
