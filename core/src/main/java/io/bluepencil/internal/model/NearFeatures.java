package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Page;

/** What the blocks before and behind tell. */
final class NearFeatures {

    private static final int WINDOW = 3;
    private static final int GOOD_WINDOW = 5;
    private static final int FAR = 60;
    private static final int MIDDLE = 128;

    private final Page page;
    private final GoodText good;
    private final FeatureTable table;
    private final int size;
    private final int[] words;

    private NearFeatures(Page page, GoodText good, FeatureTable table) {
        this.page = page;
        this.good = good;
        this.table = table;
        this.size = page.size();
        this.words = new int[size + 1];
        for (int block = 0; block < size; block++) {
            words[block + 1] = words[block] + page.text().words(block);
        }
    }

    static void fill(Page page, GoodText good, int title, FeatureTable table) {
        NearFeatures features = new NearFeatures(page, good, table);
        features.writeNeighbours();
        features.writeDistances();
        features.writePositions(title);
    }

    private void writeNeighbours() {
        int[] goodBefore = new int[size + 1];
        for (int block = 0; block < size; block++) {
            goodBefore[block + 1] = goodBefore[block] + (good.isGood(block) ? 1 : 0);
        }
        for (int block : table.blocks()) {
            table.set(block, Feature.BEFORE_1_WORDS, wordsOf(block - 1));
            table.set(block, Feature.BEFORE_2_WORDS, wordsOf(block - 2));
            table.set(block, Feature.AFTER_1_WORDS, wordsOf(block + 1));
            table.set(block, Feature.AFTER_2_WORDS, wordsOf(block + 2));
            table.set(block, Feature.BEFORE_LINKED, linked(block - 1));
            table.set(block, Feature.AFTER_LINKED, linked(block + 1));
            table.set(block, Feature.BEFORE_3_WORDS, Scale.log(words[block] - words[Math.max(0, block - WINDOW)]));
            int end = Math.min(size, block + 1 + WINDOW);
            table.set(block, Feature.AFTER_3_WORDS, Scale.log(words[end] - words[block + 1]));
            int first = Math.max(0, block - GOOD_WINDOW);
            int last = Math.min(size, block + 1 + GOOD_WINDOW);
            table.set(block, Feature.GOOD_NEAR, goodBefore[last] - goodBefore[first]);
        }
    }

    private int wordsOf(int block) {
        return block < 0 || block >= size ? 0 : Scale.log(page.text().words(block));
    }

    private int linked(int block) {
        return block < 0 || block >= size ? 0 : page.linkPercent(block) * 2;
    }

    private void writeDistances() {
        int toGood = FAR;
        int toHeading = FAR;
        for (int block = 0; block < size; block++) {
            table.set(block, Feature.TO_GOOD_BEFORE, toGood);
            table.set(block, Feature.TO_HEADING_BEFORE, toHeading);
            toGood = good.isGood(block) ? 1 : Math.min(FAR, toGood + 1);
            boolean heading = page.elements().tag(page.element(block)).isHeading();
            toHeading = heading ? 1 : Math.min(FAR, toHeading + 1);
        }
        toGood = FAR;
        for (int block = size - 1; block >= 0; block--) {
            table.set(block, Feature.TO_GOOD_AFTER, toGood);
            toGood = good.isGood(block) ? 1 : Math.min(FAR, toGood + 1);
        }
    }

    private void writePositions(int title) {
        for (int block : table.blocks()) {
            table.set(block, Feature.POSITION, Scale.share(block, size));
            table.set(block, Feature.WORD_POSITION, Scale.share(words[block], words[size]));
            int distance = block - title;
            int scaled = distance < 0 ? MIDDLE - Scale.log(-distance) : MIDDLE + 1 + Scale.log(distance);
            table.set(block, Feature.TO_TITLE, title < 0 ? 0 : scaled);
        }
    }
}
