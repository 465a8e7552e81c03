package io.bluepencil.benchmark.train;

import io.bluepencil.benchmark.corpus.PageCorpus;
import io.bluepencil.internal.model.BlockModel;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Models for the pages they have not seen: for each fold of the sites one that was learned from all other folds. */
public final class FoldedModels {

    private final List<BlockModel> models;

    private FoldedModels(List<BlockModel> models) {
        this.models = models;
    }

    /**
     * {@return the models}
     *
     * @param corpora the pages
     * @param folds number of folds, at least 2
     * @param trees number of trees of each model
     * @throws IOException if a page cannot be read
     * @throws LGBMException if LightGBM fails
     */
    public static FoldedModels learn(List<PageCorpus> corpora, int folds, int trees) throws IOException, LGBMException {
        List<TrainingPage> pages = new ArrayList<>();
        List<String> urls = new ArrayList<>();
        for (PageCorpus corpus : corpora) {
            pages.addAll(TrainCommand.read(corpus));
            corpus.references().forEach(reference -> urls.add(reference.url()));
        }
        List<BlockModel> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<TrainingPage> others = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                if (Domains.fold(urls.get(page), folds) != fold) {
                    others.add(pages.get(page));
                }
            }
            models.add(ModelFile.learn(others, Boosting.ofTrees(trees)));
        }
        return new FoldedModels(models);
    }

    /** {@return the model that has not seen the site of an address} */
    public BlockModel forPage(String url) {
        return models.get(Domains.fold(url, models.size()));
    }
}
