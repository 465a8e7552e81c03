package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Page;
import java.util.Arrays;

/** Fills the table of features of a page: the same code in training and in use. */
public final class BlockFeatures {

    private BlockFeatures() {}

    /**
     * {@return the features of all blocks but those of menus}
     *
     * @param page the page
     * @param frame what the rules say of it
     */
    public static FeatureTable of(Page page, Frame frame) {
        return fill(new FeatureTable(page.size(), asked(page.size(), frame)), page, frame);
    }

    /**
     * {@return the features of all blocks, to learn from: those of menus teach what is none of the main content}
     *
     * @param page the page
     * @param frame what the rules say of it
     */
    public static FeatureTable ofAll(Page page, Frame frame) {
        return fill(new FeatureTable(page.size()), page, frame);
    }

    private static FeatureTable fill(FeatureTable table, Page page, Frame frame) {
        if (page.size() == 0) {
            return table;
        }
        GoodText good = new GoodText(page);
        PageFeatures.fill(page, good, table);
        TextFeatures.fill(page, table);
        TreeFeatures.fill(page, good, table);
        AlikeFeatures.fill(page, good, table);
        NearFeatures.fill(page, good, frame.title(), table);
        RegionFeatures.fill(page, good, table);
        for (int block : table.blocks()) {
            table.set(block, Feature.INSIDE_CONTAINER, frame.inside(block));
            table.set(block, Feature.JUNK, frame.junk(block));
        }
        return table;
    }

    private static int[] asked(int size, Frame frame) {
        int[] blocks = new int[size];
        int asked = 0;
        for (int block = 0; block < size; block++) {
            blocks[asked] = block;
            asked += frame.menu(block) ? 0 : 1;
        }
        return Arrays.copyOf(blocks, asked);
    }

    /** What the rules say of the blocks of a page. */
    public interface Frame {

        /** {@return whether the block stands in the container that the rules chose} */
        boolean inside(int block);

        /** {@return whether its element says that it is no article} */
        boolean junk(int block);

        /** {@return whether it is a link in a menu or in the foot of the page: then the model is not asked} */
        boolean menu(int block);

        /** {@return the block that holds the headline, or -1} */
        int title();
    }
}
