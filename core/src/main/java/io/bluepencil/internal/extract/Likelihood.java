package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.model.BlockFeatures;
import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.model.FeatureTable;
import io.bluepencil.internal.page.Page;
import java.util.List;

/** What the model says of the blocks of one page. */
final class Likelihood {

    private final BlockModel model;
    private final FeatureTable features;
    private final double[] values;
    private int best = -1;

    private Likelihood(BlockModel model, FeatureTable features) {
        this.model = model;
        this.features = features;
        this.values = model.probabilities(features);
    }

    static Likelihood of(BlockModel model, Page page, Container container) {
        return new Likelihood(model, BlockFeatures.of(page, container));
    }

    /** {@return for each block how likely it is part of the main content, from 0 to 1} */
    double[] values() {
        return values;
    }

    /** {@return what speaks against a block, in words} */
    String against(int block) {
        List<String> grounds = model.against(features, block, best());
        return grounds.isEmpty() ? "all in all" : String.join(" and ", grounds);
    }

    private int best() {
        if (best < 0) {
            best = 0;
            for (int other = 1; other < values.length; other++) {
                best = values[other] > values[best] ? other : best;
            }
        }
        return best;
    }

    /** {@return how likely a block is, for a reader} */
    String shown(int block) {
        return Math.round(100 * values[block]) + " %";
    }
}
