package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.container.Junk;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.Page;
import java.util.Arrays;

/**
 * Decides which blocks are kept, from how likely each is part of the main content.
 *
 * <p>Where the container holds what is likely and little else, the page is an article, and what is more likely than not is kept. On
 * all other pages the threshold is the one that promises the best F1: with probabilities p and words w of the blocks,
 * 2·Σ(p·w kept) / (Σ(w kept) + Σ(p·w)) is what F1 will be; nothing is kept if it is likelier that the page holds no main content,
 * as those do that a script fills. Comments are dropped unless they are the page. A paragraph between the headline and the story is
 * its lead: it needs less.
 */
final class Selection {

    private static final double ARTICLE = 0.5;

    /** On pages of other sites than those the model was learned from, half of the lost leads are likelier than this. */
    private static final double LEAD = 0.1;

    private static final int LEAD_WORDS = 10;

    /** When in doubt, keep: this costs 0.0005 of F1 on the development pages. */
    private static final double PROSE = 0.2;

    /**
     * Comments read like articles, and only a forum is made of them: with this F1 of the articles among the development pages is
     * 0.004 higher.
     */
    private static final double COMMENT = 0.9;

    /** So many times as many likely words as all else make comments the page: 3 or 8 give the same results, 1 costs articles. */
    private static final int MOSTLY = 3;

    private static final int PROSE_WORDS = 15;
    private static final int MOST_LINKED = 20;

    /** More blocks than this between headline and story are no lead. */
    private static final int LEAD_BLOCKS = 12;

    /** Share of the likely words that an article has inside its container. */
    private static final double ARTICLE_SHARE = 0.8;

    /** How likely the words of the container of an article are, in the mean. */
    private static final double ARTICLE_LIKELIHOOD = 0.75;

    /** A shorter page is a snippet, and somebody wants it. */
    private static final int SNIPPET = 50;

    private static final int SENTENCE = 6;

    private final Page page;
    private final Container container;
    private final double[] likely;

    Selection(Page page, Container container, double[] likely) {
        this.page = page;
        this.container = container;
        this.likely = likely;
    }

    /** {@return for each block whether it is kept} */
    boolean[] kept() {
        boolean article = isArticle();
        double threshold = article ? ARTICLE : best();
        boolean[] kept = new boolean[likely.length];
        for (int block = 0; block < likely.length; block++) {
            kept[block] = likely[block] > threshold;
        }
        if (article) {
            guard(kept);
        }
        if (!Hint.FORUM.isIn(page.head().kinds()) && !areCommentsThePage()) {
            dropComments(kept);
        }
        keepLead(kept);
        return kept;
    }

    /**
     * In an article a whole sentence inside the container is cut only if it is unlikely, and what says that it is something else
     * (hidden, comments, links to other stories) is never rescued: that costs 0.0004 of F1 on the development pages.
     */
    private void guard(boolean[] kept) {
        for (int block = 0; block < kept.length; block++) {
            if (container.junk(block)) {
                kept[block] = false;
            } else if (container.inside(block)) {
                kept[block] |= likely[block] > PROSE && isSentence(block, PROSE_WORDS);
            }
        }
    }

    /** A page on which somebody shares a link, or asks, may be no more than what others say to it. */
    private boolean areCommentsThePage() {
        long comments = 0;
        long others = 0;
        for (int block = 0; block < likely.length; block++) {
            int words = likely[block] > ARTICLE ? page.text().words(block) : 0;
            if (container.kind(block) == Junk.COMMENT) {
                comments += words;
            } else {
                others += words;
            }
        }
        return comments > MOSTLY * others;
    }

    private void dropComments(boolean[] kept) {
        for (int block = 0; block < kept.length; block++) {
            kept[block] &= container.kind(block) != Junk.COMMENT || likely[block] > COMMENT;
        }
    }

    private boolean isSentence(int block, int leastWords) {
        return page.text().words(block) >= leastWords
                && page.linkPercent(block) < MOST_LINKED
                && page.text().endsSentence(block);
    }

    private void keepLead(boolean[] kept) {
        int title = container.title();
        int story = title + 1;
        while (story < kept.length && !kept[story]) {
            story++;
        }
        if (title >= 0 && story < kept.length && story - title <= LEAD_BLOCKS) {
            for (int block = title + 1; block < story; block++) {
                kept[block] = isLead(block);
            }
        }
    }

    private boolean isLead(int block) {
        return likely[block] > LEAD && !container.junk(block) && isSentence(block, LEAD_WORDS);
    }

    private boolean isArticle() {
        double all = 0;
        double likelyInside = 0;
        double wordsInside = 0;
        for (int block = 0; block < likely.length; block++) {
            double words = page.text().words(block);
            all += likely[block] * words;
            if (container.inside(block)) {
                likelyInside += likely[block] * words;
                wordsInside += words;
            }
        }
        return likelyInside >= ARTICLE_SHARE * all && likelyInside >= ARTICLE_LIKELIHOOD * wordsInside;
    }

    /** No sentence stands in the container, and it is no snippet either: then keeping nothing may be best. */
    private boolean isFrameOnly() {
        if (page.words(0) < SNIPPET) {
            return false;
        }
        for (int block = 0; block < likely.length; block++) {
            if (container.inside(block) && isSentence(block, SENTENCE)) {
                return false;
            }
        }
        return true;
    }

    /** {@return how likely no block is part of the main content: so good is it to keep nothing} */
    private double nothing() {
        double nothing = 1;
        for (double block : likely) {
            nothing *= 1 - block;
        }
        return nothing;
    }

    private double best() {
        Integer[] order = new Integer[likely.length];
        Arrays.setAll(order, block -> block);
        Arrays.sort(order, (a, b) -> Double.compare(likely[b], likely[a]));
        double all = 0;
        for (int block = 0; block < likely.length; block++) {
            all += likely[block] * page.text().words(block);
        }
        double kept = 0;
        double likelyKept = 0;
        double bestF1 = isFrameOnly() ? nothing() : -1;
        double best = 1;
        for (int block : order) {
            int words = page.text().words(block);
            kept += words;
            likelyKept += likely[block] * words;
            double f1 = kept + all == 0 ? 0 : 2 * likelyKept / (kept + all);
            if (f1 > bestF1) {
                bestF1 = f1;
                best = likely[block];
            }
        }
        return Math.nextDown(best);
    }
}
