package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.container.Junk;
import io.bluepencil.internal.model.BlockFeatures;
import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which blocks of a page are its main content. */
public final class Extraction {

    private static final String BY_MODEL = "block-model";

    private final Page page;
    private final Container container;
    private final boolean[] kept;
    private final boolean[] doubted;

    private Extraction(Page page) {
        this.page = page;
        this.container = Container.of(page);
        this.kept = new boolean[page.size()];
        this.doubted = new boolean[page.size()];
    }

    /**
     * {@return the runs of blocks that are not part of the main content, in order}
     *
     * @param page the page
     * @param model tells how likely each block is part of it; without one the container decides alone
     */
    public static List<Outside> outside(Page page, Optional<BlockModel> model) {
        Extraction extraction = new Extraction(page);
        model.ifPresentOrElse(extraction::select, extraction::keepContainer);
        return extraction.runs();
    }

    private void keepContainer() {
        for (int block = 0; block < page.size(); block++) {
            kept[block] = container.inside(block);
        }
    }

    private void select(BlockModel model) {
        double[] likely = model.probabilities(BlockFeatures.of(page, container));
        boolean[] selected = new Selection(page, container, likely).kept();
        for (int block = 0; block < page.size(); block++) {
            kept[block] = selected[block];
            doubted[block] = container.inside(block) && !kept[block];
        }
    }

    private List<Outside> runs() {
        List<Outside> runs = new ArrayList<>();
        int block = 0;
        while (block < page.size()) {
            int first = block++;
            if (first == container.title()) {
                runs.add(new Outside(first, first, "page-title", Finding.high(Label.TITLE, "it is the headline", "")));
            } else if (!kept[first]) {
                while (block < page.size() && continues(first, block)) {
                    block++;
                }
                runs.add(run(first, block - 1));
            }
        }
        return runs;
    }

    private boolean continues(int first, int block) {
        return !kept[block]
                && block != container.title()
                && container.kind(block) == container.kind(first)
                && container.junkElement(block) == container.junkElement(first)
                && doubted[block] == doubted[first];
    }

    private Outside run(int first, int last) {
        Junk kind = container.kind(first);
        if (kind != null) {
            String path = page.elements().path(container.junkElement(first));
            return new Outside(first, last, kind.ruleId(), Finding.high(kind.label(), "it is " + kind.what(), path));
        }
        String path = page.elements().path(page.element(first));
        if (doubted[first]) {
            return new Outside(
                    first, last, BY_MODEL, Finding.high(Label.OTHER, "it does not read as part of the article", path));
        }
        return new Outside(
                first, last, "outside-article", Finding.high(Label.OTHER, "it stands outside the article", path));
    }
}
