package io.bluepencil;

import io.bluepencil.internal.extract.Extraction;
import io.bluepencil.internal.extract.Outside;
import io.bluepencil.internal.extract.SiteSelectors;
import io.bluepencil.internal.model.BlockModel;
import io.bluepencil.internal.page.Detail;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import io.bluepencil.internal.rules.Catalogue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a cleaner tells what of a page lies outside its article.
 *
 * @param selectors what the configuration says of elements of the page
 * @param blockModel whether the block model is asked, which is not loaded before
 */
record PageRules(SiteSelectors selectors, boolean blockModel) {

    /** Selectors may ask for any attribute. */
    Page read(Source source, String html) {
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        if (source.hasOffsets()) {
            details.add(Detail.OFFSETS);
        }
        if (!selectors.isEmpty()) {
            details.add(Detail.ATTRIBUTES);
        }
        return PageReader.read(html, source.url(), Catalogue.openers(), details);
    }

    List<Outside> outside(Page page) {
        Optional<BlockModel> model = blockModel ? Optional.of(BlockModel.shipped()) : Optional.empty();
        return selectors.apply(page, Extraction.outside(page, model));
    }
}
