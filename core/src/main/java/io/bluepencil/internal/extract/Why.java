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
            String path = page.elements().path(container.junkElement(first));
            return new Outside(first, last, kind.ruleId(), Finding.high(kind.label(), "it is " + kind.what(), path));
        }
        String path = page.elements().path(page.element(first));
        if (likelihood.isPresent() && container.inside(first)) {
            Likelihood says = likelihood.get();
            String reason = "the block model takes it for no part of the article (likelihood " + says.shown(first)
                    + "); against it: " + says.against(first);
            return new Outside(first, last, BY_MODEL, Finding.high(Label.OTHER, reason, path));
        }
        return new Outside(
                first, last, OUTSIDE_ARTICLE, Finding.high(Label.OTHER, "it stands outside the article", path));
    }
}
