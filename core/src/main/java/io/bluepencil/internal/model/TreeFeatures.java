package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import java.util.Arrays;

/** What the elements around a block tell: their kind, their class names, what else stands in them. */
final class TreeFeatures {

    private static final int NEAR = 3;
    private static final Hint[] HINTS =
            Arrays.stream(Hint.values()).filter(Hint::isLearned).toArray(Hint[]::new);
    private static final long LEARNED = Hint.bits(HINTS);
    private static final Feature[] HINT_FEATURES = hintFeatures();

    private final Page page;
    private final Elements elements;
    private final GoodText good;
    private final FeatureTable table;
    private final long[] hintsAbove;
    private final int[] tagsAbove;
    private final int[] depth;

    private TreeFeatures(Page page, GoodText good, FeatureTable table) {
        this.page = page;
        this.elements = page.elements();
        this.good = good;
        this.table = table;
        this.hintsAbove = new long[elements.size()];
        this.tagsAbove = new int[elements.size()];
        this.depth = new int[elements.size()];
        for (int element = 0; element < elements.size(); element++) {
            int parent = elements.parent(element);
            hintsAbove[element] = elements.hints(element) | (parent < 0 ? 0 : hintsAbove[parent]);
            tagsAbove[element] = bit(elements.tag(element)) | (parent < 0 ? 0 : tagsAbove[parent]);
            depth[element] = parent < 0 ? 0 : depth[parent] + 1;
        }
    }

    static void fill(Page page, GoodText good, FeatureTable table) {
        TreeFeatures features = new TreeFeatures(page, good, table);
        for (int block : table.blocks()) {
            int element = page.element(block);
            features.writeElement(block, element);
            features.writeTags(block, features.tagsAbove[element]);
            features.writeHints(block, element);
            features.writeParents(block, element);
        }
    }

    private void writeElement(int block, int element) {
        HtmlTag tag = elements.tag(element);
        table.set(block, Feature.HEADING, tag.isHeading() ? tag.name().charAt(1) - '0' : 0);
        table.set(block, Feature.PARAGRAPH, tag == HtmlTag.P);
        table.set(block, Feature.LIST_ITEM, tag == HtmlTag.LI);
        table.set(block, Feature.TABLE_ROW, tag == HtmlTag.TR || tag == HtmlTag.TD || tag == HtmlTag.TH);
        table.set(block, Feature.PLAIN_BOX, tag == HtmlTag.DIV || tag == HtmlTag.SECTION);
        table.set(block, Feature.DEPTH, depth[element]);
    }

    private void writeTags(int block, int tags) {
        table.set(block, Feature.IN_ARTICLE, has(tags, HtmlTag.ARTICLE));
        table.set(block, Feature.IN_MAIN, has(tags, HtmlTag.MAIN));
        table.set(block, Feature.IN_ASIDE, has(tags, HtmlTag.ASIDE));
        table.set(block, Feature.IN_NAV, has(tags, HtmlTag.NAV));
        table.set(block, Feature.IN_HEADER, has(tags, HtmlTag.HEADER));
        table.set(block, Feature.IN_FOOTER, has(tags, HtmlTag.FOOTER));
        table.set(block, Feature.IN_FORM, has(tags, HtmlTag.FORM));
        table.set(block, Feature.IN_SECTION, has(tags, HtmlTag.SECTION));
        table.set(block, Feature.IN_TABLE, has(tags, HtmlTag.TABLE));
        table.set(block, Feature.IN_LIST, has(tags, HtmlTag.UL));
        table.set(block, Feature.IN_FIGURE, has(tags, HtmlTag.FIGURE));
        table.set(block, Feature.IN_QUOTE, has(tags, HtmlTag.BLOCKQUOTE));
        table.set(block, Feature.IN_DEFINITIONS, has(tags, HtmlTag.DL));
    }

    private static boolean has(int tags, HtmlTag tag) {
        return (tags & bit(tag)) != 0;
    }

    private static int bit(HtmlTag tag) {
        return switch (tag) {
            case ARTICLE -> 1;
            case MAIN -> 1 << 1;
            case ASIDE -> 1 << 2;
            case NAV, MENU -> 1 << 3;
            case HEADER -> 1 << 4;
            case FOOTER -> 1 << 5;
            case FORM -> 1 << 6;
            case SECTION -> 1 << 7;
            case TABLE -> 1 << 8;
            case UL, OL, DIR -> 1 << 9;
            case FIGURE, FIGCAPTION -> 1 << 10;
            case BLOCKQUOTE -> 1 << 11;
            case DL -> 1 << 12;
            default -> 0;
        };
    }

    /** 3 for the block itself, 2 for an element close by, 1 for one further up. */
    private void writeHints(int block, int element) {
        long own = page.hints(block) | elements.hints(element);
        long near = own;
        int at = element;
        for (int level = 0; level < NEAR && at >= 0; level++) {
            near |= elements.hints(at);
            at = elements.parent(at);
        }
        long all = (own | hintsAbove[element]) & LEARNED;
        for (long left = all; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            table.set(block, HINT_FEATURES[i], 1 + bit(HINTS[i], near) + bit(HINTS[i], own));
        }
    }

    private static int bit(Hint hint, long hints) {
        return hint.isIn(hints) ? 1 : 0;
    }

    private void writeParents(int block, int element) {
        int parent = boxAround(element);
        int grand = boxAround(parent);
        write(block, parent, Feature.PARENT_WORDS, Feature.PARENT_LINKED, Feature.PARENT_BLOCKS, Feature.PARENT_GOOD);
        write(block, grand, Feature.GRAND_WORDS, Feature.GRAND_LINKED, Feature.GRAND_BLOCKS, Feature.GRAND_GOOD);
        int great = boxAround(grand);
        write(block, great, Feature.GREAT_WORDS, Feature.GREAT_LINKED, Feature.GREAT_BLOCKS, Feature.GREAT_GOOD);
    }

    /** The next element up that holds more blocks. */
    private int boxAround(int element) {
        int blocks = elements.endBlock(element) - elements.firstBlock(element);
        int at = element;
        while (elements.parent(at) >= 0) {
            at = elements.parent(at);
            if (elements.endBlock(at) - elements.firstBlock(at) > blocks) {
                return at;
            }
        }
        return at;
    }

    private void write(int block, int element, Feature words, Feature linked, Feature blocks, Feature goodShare) {
        int all = page.words(element);
        table.set(block, words, Scale.log(all));
        table.set(block, linked, page.linkPercentOf(element) * 2);
        table.set(block, blocks, Scale.log(elements.endBlock(element) - elements.firstBlock(element)));
        table.set(block, goodShare, Scale.share(good.words(element), all));
    }

    private static Feature[] hintFeatures() {
        Feature[] features = new Feature[HINTS.length];
        for (int i = 0; i < HINTS.length; i++) {
            features[i] = Feature.valueOf("HINT_" + HINTS[i].name());
        }
        return features;
    }
}
