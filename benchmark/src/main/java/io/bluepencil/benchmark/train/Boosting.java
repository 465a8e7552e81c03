package io.bluepencil.benchmark.train;

import io.bluepencil.internal.model.Feature;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.List;

/**
 * Learns trees with LightGBM (G. Ke et al., LightGBM: A highly efficient gradient boosting decision tree, 2017): one thread and a
 * fixed seed, so that the same pages give the same trees.
 *
 * @param trees number of trees
 * @param depth their depth
 * @param seed seed of the choice of features
 */
public record Boosting(int trees, int depth, int seed) {

    /** Number of trees of the model that the library comes with. */
    public static final int TREES = 100;

    /** The words of a page count together as much as this power of their number; with 1 long pages would count alone. */
    private static final double PAGE_POWER = 0.3;

    private static final double WORD_POWER = 0.7;
    private static final double PAGE_WEIGHT = 100;

    /**
     * Where only pieces of a page are known, the few blocks that teach something count more. On sites that the model had not seen, 2
     * gave the best of both: more of it helps articles and costs other kinds of pages.
     */
    private static final double PIECES = 2;

    /** {@return the settings the shipped model is learned with, but for the number of trees} */
    static Boosting ofTrees(int trees) {
        return new Boosting(trees, 6, 1);
    }

    /** {@return the text of the model, as LightGBM writes it} */
    String learn(List<TrainingPage> pages) throws LGBMException {
        int blocks = pages.stream().mapToInt(TrainingPage::learnable).sum();
        float[] rows = new float[blocks * Feature.COUNT];
        float[] labels = new float[blocks];
        float[] weights = new float[blocks];
        int row = 0;
        for (TrainingPage page : pages) {
            double weight = PAGE_WEIGHT * Math.pow(weight(page), PAGE_POWER - 1) * (page.isWhole() ? 1 : PIECES);
            for (int block = 0; block < page.size(); block++) {
                if (page.isLearnable(block)) {
                    for (int feature = 0; feature < Feature.COUNT; feature++) {
                        rows[row * Feature.COUNT + feature] = page.features().get(block, feature);
                    }
                    labels[row] = page.isContent(block) ? 1 : 0;
                    weights[row] = (float) (weight * Math.pow(page.words(block), WORD_POWER));
                    row++;
                }
            }
        }
        return learn(rows, labels, weights);
    }

    private static double weight(TrainingPage page) {
        double sum = 1;
        for (int block = 0; block < page.size(); block++) {
            sum += Math.pow(page.words(block), WORD_POWER);
        }
        return sum;
    }

    private String learn(float[] rows, float[] labels, float[] weights) throws LGBMException {
        try (LGBMDataset data =
                LGBMDataset.createFromMat(rows, labels.length, Feature.COUNT, true, parameters(), null)) {
            data.setField("label", labels);
            data.setField("weight", weights);
            try (LGBMBooster booster = LGBMBooster.create(data, parameters())) {
                for (int tree = 0; tree < trees; tree++) {
                    booster.updateOneIter();
                }
                return booster.saveModelToString(0, trees, LGBMBooster.FeatureImportanceType.GAIN);
            }
        }
    }

    private String parameters() {
        return "objective=binary learning_rate=0.12 num_leaves=40 max_depth=" + depth
                + " min_data_in_leaf=40 min_sum_hessian_in_leaf=1 lambda_l2=5 feature_fraction=0.5 max_bin=63 boost_from_average=false seed="
                + seed
                + " num_threads=1 deterministic=true force_row_wise=true verbosity=-1";
    }
}
