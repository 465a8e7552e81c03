package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.page.Page;
import java.util.Arrays;

/**
 * Decides which blocks are kept, from how likely each is part of the main content.
 *
 * <p>Where the container holds what is likely and little else, the page is an article: the model prunes inside and rescues outside,
 * with fixed thresholds. On all other pages the threshold is the one that promises the best F1: with probabilities p and words w
 * of the blocks, 2·Σ(p·w kept) / (Σ(w kept) + Σ(p·w)) is what F1 will be.
 */
final class Selection {

    /** On the development pages everything from 0.2 to 0.5 gives the same F1 within 0.003. */
    private static final double INSIDE = 0.3;

    private static final double OUTSIDE = 0.7;

    /** Share of the likely words that an article has inside its container. */
    private static final double ARTICLE_SHARE = 0.8;

    /** How likely the words of the container of an article are, in the mean. */
    private static final double ARTICLE_LIKELIHOOD = 0.75;

    private final Page page;
    private final Container container;
    private final double[] likely;

    Selection(Page page, Container container, double[] likely) {
        this.page = page;
        this.container = container;
        this.likely = likely;
    }

    /** {@return the threshold above which a block is kept} */
    double[] thresholds() {
        double[] thresholds = new double[likely.length];
        if (isArticle()) {
            for (int block = 0; block < likely.length; block++) {
                thresholds[block] = container.inside(block) ? INSIDE : OUTSIDE;
            }
        } else {
            Arrays.fill(thresholds, best());
        }
        return thresholds;
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
        double bestF1 = -1;
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
