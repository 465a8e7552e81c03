package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.Verse;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** The headline printed once more: below byline and picture, or as the title of a card in mid-story. */
public final class RepeatedHeadline implements Rule {

    /** The headline is among the first lines: breadcrumb, section, headline. */
    private static final int TOP = 3;

    /** Titles of fewer words may come again as the answer, the refrain or the name of something. */
    private static final int LEAST_WORDS = 5;

    private static final int FAR_WORDS = 6;

    /** Between the copy and the first paragraph. */
    private static final int GAP = 2;

    /** So many lines between the two may be an author's name rather than the verses of a song. */
    private static final int UNKNOWN = 1;

    private static final RuleSpec SPEC = RuleSpec.of("repeated-headline", Label.CAPTION_DUPLICATE)
            .stage(Stage.CONTEXT)
            .summary("Marks a line that is the headline once more, word for word.")
            .why(
                    "Pages print the headline above the byline and below it, under the picture, and on cards that lead back to the story."
                            + " The first copy stays, so nothing is lost. A song whose first line is its title goes on with more verses, and"
                            + " stays.")
            .since("0.1")
            .example("""
                    Storm takes eleven boats from the harbour
                    By Ada Okoro
                    March 14, 2021
                    [-Storm takes eleven boats from the harbour-]
                    The storm came at night and took eleven boats, and nobody had been warned of it.""")
            .example("""
                    Row the boat out to the light
                    Row the boat out to the light,
                    leave the harbour to the night,
                    row the boat out to the light.
                    What the wind has, let it keep,
                    what it leaves us, let it sleep.
                    The song was found in the chest of a fisherman, and nobody knows who wrote it.""")
            .example("""
                    Song of the ferry
                    Row the boat out to the light,
                    leave the harbour to the night.
                    What the wind has, let it keep,
                    row the boat out to the light.
                    The song was found in the chest of a fisherman, and nobody knows who wrote it.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int headline = headline(document, marks);
        if (headline < 0) {
            return;
        }
        int first = Zones.of(document, marks).first();
        long hash = document.hash(headline);
        boolean sole = copies(document, hash) == 2;
        for (int block = headline + 1; block < document.size(); block++) {
            if (document.hash(block) == hash
                    && !marks.isMarked(block)
                    && ((sole && isFar(document, block)) || isAbove(document, marks, headline, block, first))) {
                String reason = "it is the headline on line " + document.line(headline) + " once more";
                marks.mark(block, Finding.high(Label.CAPTION_DUPLICATE, reason, ""));
            }
        }
    }

    private static int headline(Document document, Marks marks) {
        for (int block = 0; block < Math.min(TOP, document.size()); block++) {
            if (!marks.isMarked(block)) {
                // Below a short title stands a standfirst, or the first verse.
                return document.words(block) >= LEAST_WORDS ? block : -1;
            }
        }
        return -1;
    }

    /** A headline that comes again and again is what somebody sings or shouts. */
    private static int copies(Document document, long hash) {
        int copies = 0;
        for (int block = 0; block < document.size(); block++) {
            copies += document.hash(block) == hash ? 1 : 0;
        }
        return copies;
    }

    private static boolean isFar(Document document, int block) {
        return document.words(block) >= FAR_WORDS && !Verse.surrounds(document, block);
    }

    /** Right above the first paragraph, with nothing but byline, date and picture between the two. */
    private static boolean isAbove(Document document, Marks marks, int headline, int block, int first) {
        if (block >= first || first - block > GAP || first == document.size()) {
            return false;
        }
        int unknown = 0;
        for (int between = headline + 1; between < block; between++) {
            unknown += marks.isMarked(between) ? 0 : 1;
        }
        return unknown <= UNKNOWN;
    }
}
