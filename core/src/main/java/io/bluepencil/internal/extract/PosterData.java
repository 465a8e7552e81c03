package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a forum says of those who write in it, beside each of their posts: name, rank, number of posts, day of joining. A name
 * alone is none of it, for readers want to know who says what.
 * A forum is a page that says it is one, or on which such elements return.
 */
final class PosterData {

    static final String RULE = "poster-block";

    /** What is longer may be a post. */
    private static final int MOST_WORDS = 25;

    private static final int RETURNS = 2;
    private static final int LEAST_BLOCKS = 3;

    private PosterData() {}

    /** Drops the blocks of such elements. */
    static void drop(Page page, Container container, Draft draft) {
        Elements elements = page.elements();
        List<Integer> found = new ArrayList<>();
        for (int at = 1; at < elements.size(); at++) {
            if (isPoster(page, container, at)) {
                found.add(at);
                at = elements.end(at) - 1;
            }
        }
        if (found.size() >= RETURNS || Hint.FORUM.isIn(page.head().kinds())) {
            for (int at : found) {
                String reason = "it says who wrote a post, not what";
                draft.drop(at, RULE, Finding.high(Label.OTHER, reason, elements.path(at)));
            }
        }
    }

    private static boolean isPoster(Page page, Container container, int element) {
        Elements elements = page.elements();
        int first = elements.firstBlock(element);
        return Hint.USER.isIn(elements.hints(element))
                && elements.endBlock(element) - first >= LEAST_BLOCKS
                && (container.title() < first || container.title() >= elements.endBlock(element))
                && page.words(element) <= MOST_WORDS;
    }
}
