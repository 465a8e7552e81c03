package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Page;

/** Fills the table of features of a page: the same code in training and in use. */
public final class BlockFeatures {

    private BlockFeatures() {}

    /**
     * {@return the features of all blocks}
     *
     * @param page the page
     * @param frame what the rules say of it
     */
    public static FeatureTable of(Page page, Frame frame) {
        FeatureTable table = new FeatureTable(page.size());
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
        for (int block = 0; block < page.size(); block++) {
            table.set(block, Feature.INSIDE_CONTAINER, frame.inside(block));
            table.set(block, Feature.JUNK, frame.junk(block));
        }
        return table;
    }

    /** What the rules say of the blocks of a page. */
    public interface Frame {

        /** {@return whether the block stands in the container that the rules chose} */
        boolean inside(int block);

        /** {@return whether its element says that it is no article} */
        boolean junk(int block);

        /** {@return the block that holds the headline, or -1} */
        int title();
    }
}
