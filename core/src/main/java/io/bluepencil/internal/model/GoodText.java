package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Page;

/** The blocks of a page that read as running text, with sums over parts of the page. */
final class GoodText {

    private static final int LEAST_WORDS = 12;
    private static final int MOST_LINKED = 34;

    private final Elements elements;
    private final boolean[] good;
    private final int[] words;

    GoodText(Page page) {
        this.elements = page.elements();
        this.good = new boolean[page.size()];
        this.words = new int[page.size() + 1];
        for (int block = 0; block < page.size(); block++) {
            int count = page.text().words(block);
            good[block] = count >= LEAST_WORDS
                    && page.linkPercent(block) < MOST_LINKED
                    && !page.isControl(block)
                    && page.text().endsSentence(block);
            words[block + 1] = words[block] + (good[block] ? count : 0);
        }
    }

    boolean isGood(int block) {
        return good[block];
    }

    int total() {
        return words[words.length - 1];
    }

    int words(int element) {
        return words[elements.endBlock(element)] - words[elements.firstBlock(element)];
    }

    /** {@return the smallest part of the page that holds this share of the running text, in percent} */
    int smallestWith(int percent) {
        long least = (long) total() * percent;
        int at = 0;
        int next = 0;
        while (next >= 0) {
            at = next;
            next = childWith(at, least);
        }
        return at;
    }

    private int childWith(int parent, long least) {
        if (least == 0) {
            return -1;
        }
        for (int child = parent + 1; child < elements.end(parent); child = elements.end(child)) {
            if (words(child) * 100L >= least) {
                return child;
            }
        }
        return -1;
    }
}
