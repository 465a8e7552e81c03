package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.container.Junk;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.Optional;

/**
 * Says why blocks are not part of the main content.
 *
 * @param page the page
 * @param container what the rules say
 * @param likelihood what the model says, if there is one
 */
record Why(Page page, Container container, Optional<Likelihood> likelihood) {

    /** The model takes the block for none of the article. */
    static final String BY_MODEL = "block-model";

    /** The block stands outside the container. */
    static final String OUTSIDE_ARTICLE = "outside-article";

    /** {@return the headline as what it is: its place is in the metadata} */
    Outside headline(int block) {
        return new Outside(block, block, "page-title", Finding.high(Label.TITLE, "it is the headline", ""));
    }

    /** {@return blocks that are not part of the main content, all for the same reason} */
    Outside outside(int first, int last) {
        Junk kind = container.kind(first);
        if (kind != null) {
            return new Outside(first, last, kind.ruleId(), junk(kind, container.junkElement(first)));
        }
        return likelihood.isPresent() && container.inside(first)
                ? new Outside(first, last, BY_MODEL, unlikely(likelihood.get(), first))
                : new Outside(first, last, OUTSIDE_ARTICLE, outsideArticle(first));
    }

    private Finding junk(Junk kind, int element) {
        return Finding.high(kind.label(), () -> "it is " + kind.what(), () -> path(element));
    }

    private Finding unlikely(Likelihood says, int block) {
        return Finding.high(
                Label.OTHER,
                () -> "the block model takes it for no part of the article (likelihood " + says.shown(block)
                        + "); against it: " + says.against(block),
                () -> path(page.element(block)));
    }

    private Finding outsideArticle(int block) {
        return Finding.high(Label.OTHER, () -> "it stands outside the article", () -> path(page.element(block)));
    }

    private String path(int element) {
        return page.elements().path(element);
    }
}
