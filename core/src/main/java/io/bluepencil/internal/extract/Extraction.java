package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decides which blocks of a page are its main content. */
public final class Extraction {

    private final Page page;
    private final Container container;
    private final Draft draft;
    private final int title;
    private final Why why;

    private Extraction(Page page, Container container, Draft draft, Why why) {
        this.page = page;
        this.container = container;
        this.draft = draft;
        this.why = why;
        EmbeddedPosts.keep(page, container, draft);
        NextArticles.drop(page, container, draft);
        ProductPage.read(page, container, draft);
        PosterData.drop(page, container, draft);
        EntryTimes.drop(page, draft);
        this.title = keepsMore(draft, container.title()) ? container.title() : -1;
        if (title < 0 && container.title() >= 0) {
            draft.keep(container.title());
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
        Snippet.keep(page, container, kept);
        return new Extraction(page, container, new Draft(page.elements(), kept), new Why(page, container, likelihood))
                .runs();
    }

    private static boolean[] inside(Page page, Container container) {
        boolean[] inside = new boolean[page.size()];
        for (int block = 0; block < inside.length; block++) {
            inside[block] = container.inside(block);
        }
        return inside;
    }

    /** A page of which nothing but the headline is left keeps that. */
    private static boolean keepsMore(Draft draft, int title) {
        for (int block = 0; block < draft.size(); block++) {
            if (draft.isKept(block) && block != title) {
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
            } else if (!draft.isKept(first)) {
                while (block < page.size() && continues(first, block)) {
                    block++;
                }
                runs.add(run(first, block - 1));
            }
        }
        return runs;
    }

    private Outside run(int first, int last) {
        Outside dropped = draft.dropped(first);
        return dropped == null
                ? why.outside(first, last)
                : new Outside(first, last, dropped.ruleId(), dropped.finding());
    }

    private boolean continues(int first, int block) {
        return !draft.isKept(block)
                && block != title
                && Objects.equals(draft.dropped(block), draft.dropped(first))
                && (draft.dropped(first) != null || isOutsideAlike(first, block));
    }

    private boolean isOutsideAlike(int first, int block) {
        return container.kind(block) == container.kind(first)
                && container.junkElement(block) == container.junkElement(first)
                && container.inside(block) == container.inside(first);
    }
}
