package io.bluepencil.internal.meta;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageHead;
import io.bluepencil.internal.read.Words;

/** Where the headline stands on a page: what stands near it tells who wrote the text, and when. */
final class Headline {

    private static final int BEFORE = 8;
    private static final int BEHIND = 14;

    /** A shorter heading is in many titles by chance. */
    private static final int LEAST_CHARS = 8;

    private final Page page;
    private final int row;
    private final int block;

    private Headline(Page page, int row) {
        this.page = page;
        this.row = row;
        this.block = row < 0 ? 0 : page.elements().firstBlock(row);
    }

    /** {@return the heading that the head of the page repeats, else the first one of the highest rank} */
    static Headline of(Page page, Titles titles) {
        Elements elements = page.elements();
        int best = -1;
        int bestScore = 0;
        for (int row = 0; row < elements.size(); row++) {
            boolean shown = elements.endBlock(row) > elements.firstBlock(row);
            int score = shown && elements.tag(row).isHeading() ? score(page.head(), elements, row, titles) : 0;
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        return new Headline(page, best);
    }

    private static int score(PageHead head, Elements elements, int row, Titles titles) {
        HtmlTag tag = elements.tag(row);
        int rank = tag == HtmlTag.H1 ? 2 : 0;
        rank = tag == HtmlTag.H2 ? 1 : rank;
        String text = ShortText.of(elements.node(row));
        long hash = hash(text);
        if (hash == 0 || titles.isSite(text)) {
            return hash != 0 && tag == HtmlTag.H1 ? 1 : 0;
        }
        if (hash == hash(head.sharedTitle()) || hash == hash(head.title())) {
            return 40 + rank;
        }
        boolean alone = hash == hash(titles.plain(head.sharedTitle())) || hash == hash(titles.plain(head.title()));
        if (alone) {
            return 30 + rank;
        }
        boolean repeated = text.length() >= LEAST_CHARS && head.title().contains(text);
        if (repeated) {
            return (head.title().startsWith(text) ? 20 : 10) + rank;
        }
        return tag == HtmlTag.H1 ? 5 : 0;
    }

    private static long hash(String text) {
        return new Words().read(text, 0, text.length());
    }

    /** {@return the row of its element, -1 if there is none} */
    int row() {
        return row;
    }

    /** {@return its text, empty if there is none} */
    String text() {
        return row < 0 ? "" : ShortText.of(page.elements().node(row));
    }

    /** {@return the first block that is near it} */
    int firstBlock() {
        return Math.max(0, block - BEFORE);
    }

    /** {@return the block behind the last one that is near it} */
    int endBlock() {
        return Math.min(page.size(), block + BEHIND);
    }

    /** {@return whether an element stands near it; all do if there is none} */
    boolean isNear(int element) {
        int first = page.elements().firstBlock(element);
        return row < 0 || (first >= firstBlock() && first < endBlock());
    }

    /** {@return how far from the headline an element stands, in blocks; what stands before it counts double} */
    int distance(int element) {
        int blocks = page.elements().firstBlock(element) - block;
        return blocks < 0 ? -2 * blocks : blocks;
    }
}
