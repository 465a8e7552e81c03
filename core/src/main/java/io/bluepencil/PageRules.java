package io.bluepencil;

import io.bluepencil.internal.extract.Extraction;
import io.bluepencil.internal.extract.Outside;
import io.bluepencil.internal.extract.SiteSelectors;
import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * How a cleaner tells what of a page lies outside its article.
 *
 * @param selectors what the configuration says of elements of the page
 * @param blockModel whether the block model is asked, which is not loaded before
 */
record PageRules(SiteSelectors selectors, boolean blockModel) {

    List<Outside> outside(Page page) {
        Optional<BlockModel> model = blockModel ? Optional.of(BlockModel.shipped()) : Optional.empty();
        return selectors.apply(page, Extraction.outside(page, model));
    }
}
