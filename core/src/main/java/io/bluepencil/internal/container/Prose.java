package io.bluepencil.internal.container;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Page;

/** How much of each part of a page reads as running text. */
final class Prose {

    private static final int LEAST_WORDS = 10;
    private static final int MOST_LINKED = 40;

    private final Elements elements;
    private final int[] words;
    private final boolean[] good;

    Prose(Page page) {
        this.elements = page.elements();
        this.words = new int[page.size() + 1];
        this.good = new boolean[page.size()];
        for (int block = 0; block < page.size(); block++) {
            int count = page.text().words(block);
            good[block] = count >= LEAST_WORDS && page.linkPercent(block) <= MOST_LINKED && !page.isControl(block);
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
}
