package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.Page;

/**
 * The element that running text speaks for most: each block of text gives points to the boxes around it, fewer the further up,
 * and links take points away. The idea is Readability's (Arc90, 2009).
 */
final class TopCandidate {

    private static final int LEAST_CHARACTERS = 25;
    private static final int HUNDRED = 100;
    private static final int MOST_FOR_LENGTH = 3;
    private static final int CLASS_POINTS = 25;
    private static final int LEVELS = 5;
    private static final long GOOD_NAMES = Hint.bits(Hint.ARTICLE);
    private static final long BAD_NAMES = Hint.bits(
            Hint.COMMENT,
            Hint.RELATED,
            Hint.SHARE,
            Hint.NAVIGATION,
            Hint.SIDEBAR,
            Hint.FOOTER,
            Hint.AD,
            Hint.NEWSLETTER,
            Hint.NOTICE,
            Hint.HIDDEN);

    private TopCandidate() {}

    static int find(Page page) {
        Elements elements = page.elements();
        int[] points = new int[elements.size()];
        for (int block = 0; block < page.size(); block++) {
            int length = page.text().length(block);
            if (length >= LEAST_CHARACTERS && !page.isControl(block)) {
                int own = HUNDRED + HUNDRED * Math.min(MOST_FOR_LENGTH, length / HUNDRED);
                give(elements, page.element(block), own * (HUNDRED - page.linkPercent(block)) / HUNDRED, points);
            }
        }
        int best = 0;
        long most = 0;
        for (int element = 0; element < elements.size(); element++) {
            if (points[element] > 0) {
                long all = points[element] + HUNDRED * (long) ofNames(elements.hints(element));
                long score = all * (HUNDRED - page.linkPercentOf(element));
                if (score > most) {
                    most = score;
                    best = element;
                }
            }
        }
        return best;
    }

    private static void give(Elements elements, int element, int own, int[] points) {
        int at = elements.parent(element);
        for (int level = 1; level <= LEVELS && at >= 0; level++) {
            points[at] += own / share(level);
            at = elements.parent(at);
        }
    }

    private static int share(int level) {
        return level <= 2 ? level : level * 3;
    }

    private static int ofNames(long hints) {
        int points = 0;
        if ((hints & GOOD_NAMES) != 0) {
            points += CLASS_POINTS;
        }
        return (hints & BAD_NAMES) == 0 ? points : points - CLASS_POINTS;
    }
}
