package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which blocks of a page are its main content. */
public final class Extraction {

    private final Page page;
    private final Container container;
    private final boolean[] kept;
    private final int title;
    private final Why why;

    private Extraction(Page page, Container container, boolean[] kept, Why why) {
        this.page = page;
        this.container = container;
        this.kept = kept;
        this.why = why;
        this.title = keepsMore(kept, container.title()) ? container.title() : -1;
        if (title < 0 && container.title() >= 0) {
            kept[container.title()] = true;
        }
    }

    /**
     * {@return the runs of blocks that are not part of the main content, in order}
     *
     * @param page the page
     * @param model tells how likely each block is part of it; without one the container decides alone
     */
    public static List<Outside> outside(Page page, Optional<BlockModel> model) {
        if (page.size() == 0) {
            return List.of();
        }
        Container container = Container.of(page);
        Optional<Likelihood> likelihood = model.map(by -> Likelihood.of(by, page, container));
        boolean[] kept = likelihood.isPresent()
                ? new Selection(page, container, likelihood.get().values()).kept()
                : inside(page, container);
        return new Extraction(page, container, kept, new Why(page, container, likelihood)).runs();
    }

    private static boolean[] inside(Page page, Container container) {
        boolean[] inside = new boolean[page.size()];
        for (int block = 0; block < inside.length; block++) {
            inside[block] = container.inside(block);
        }
        return inside;
    }

    /** A page of which nothing but the headline is left keeps that. */
    private static boolean keepsMore(boolean[] kept, int title) {
        for (int block = 0; block < kept.length; block++) {
            if (kept[block] && block != title) {
                return true;
            }
        }
        return false;
    }

    private List<Outside> runs() {
        List<Outside> runs = new ArrayList<>();
        int block = 0;
        while (block < page.size()) {
            int first = block++;
            if (first == title) {
                runs.add(why.headline(first));
            } else if (!kept[first]) {
                while (block < page.size() && continues(first, block)) {
                    block++;
                }
                runs.add(why.outside(first, block - 1));
            }
        }
        return runs;
    }

    private boolean continues(int first, int block) {
        return !kept[block]
                && block != title
                && container.kind(block) == container.kind(first)
                && container.junkElement(block) == container.junkElement(first)
                && container.inside(block) == container.inside(first);
    }
}
