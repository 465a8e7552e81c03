package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What other blocks of the same kind tell: those with the same tags and class names, those with the same words. */
final class AlikeFeatures {

    private static final int MIX = 31;

    private final Page page;
    private final Elements elements;
    private final GoodText good;
    private final FeatureTable table;

    /** Sums over blocks of one kind. */
    private static final class Group {
        private int blocks;
        private int words;
        private int chars;
        private int linkedChars;
        private int goodBlocks;
    }

    private AlikeFeatures(Page page, GoodText good, FeatureTable table) {
        this.page = page;
        this.elements = page.elements();
        this.good = good;
        this.table = table;
    }

    static void fill(Page page, GoodText good, FeatureTable table) {
        AlikeFeatures features = new AlikeFeatures(page, good, table);
        features.writeKinds();
        features.writeRepeats();
    }

    private void writeKinds() {
        Group[] groups = new Group[page.size()];
        Map<Integer, Group> byKind = new HashMap<>();
        for (int block = 0; block < page.size(); block++) {
            Group group = byKind.computeIfAbsent(kind(page.element(block)), kind -> new Group());
            group.blocks++;
            group.words += page.text().words(block);
            group.chars += page.text().length(block);
            group.linkedChars += page.text().length(block) * page.linkPercent(block) / 100;
            group.goodBlocks += good.isGood(block) ? 1 : 0;
            groups[block] = group;
        }
        for (int block : table.blocks()) {
            Group group = groups[block];
            table.set(block, Feature.ALIKE, Scale.log(group.blocks));
            table.set(block, Feature.ALIKE_WORDS, Scale.log(group.words / group.blocks));
            table.set(block, Feature.ALIKE_LINKED, Scale.share(group.linkedChars, group.chars));
            table.set(block, Feature.ALIKE_GOOD, Scale.share(group.goodBlocks, group.blocks));
        }
    }

    /** {@return a number for the tag and the class names of an element and of its parent} */
    private int kind(int element) {
        int parent = elements.parent(element);
        return parent < 0 ? name(element) : name(element) * MIX * MIX + name(parent);
    }

    private int name(int element) {
        return elements.tag(element).name().hashCode() * MIX + elements.classes(element);
    }

    private void writeRepeats() {
        long[] hashes = new long[page.size()];
        Arrays.setAll(hashes, page.text()::hash);
        Arrays.sort(hashes);
        int[] counts = new int[hashes.length];
        for (int first = 0, end; first < hashes.length; first = end) {
            end = first + 1;
            while (end < hashes.length && hashes[end] == hashes[first]) {
                end++;
            }
            Arrays.fill(counts, first, end, end - first);
        }
        for (int block : table.blocks()) {
            table.set(
                    block,
                    Feature.REPEATED,
                    counts[Arrays.binarySearch(hashes, page.text().hash(block))]);
        }
    }
}
