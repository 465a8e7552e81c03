package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Traits;

/** What the page as a whole tells: the same for all of its blocks. */
final class PageFeatures {

    private final Page page;
    private final Elements elements;
    private final GoodText good;
    private final FeatureTable table;

    private PageFeatures(Page page, GoodText good, FeatureTable table) {
        this.page = page;
        this.elements = page.elements();
        this.good = good;
        this.table = table;
    }

    /** Fills the rows of the table, which must be empty. */
    static void fill(Page page, GoodText good, FeatureTable table) {
        new PageFeatures(page, good, table).writePage();
        table.spread();
    }

    private void writePage() {
        int words = page.words(0);
        int articles = 0;
        int headings = 0;
        for (int element = 0; element < elements.size(); element++) {
            articles += elements.tag(element) == HtmlTag.ARTICLE ? 1 : 0;
            headings += elements.tag(element) == HtmlTag.H1 ? 1 : 0;
        }
        int listed = 0;
        int goodBlocks = 0;
        for (int block = 0; block < page.size(); block++) {
            listed += elements.tag(page.element(block)) == HtmlTag.LI ? 1 : 0;
            goodBlocks += good.isGood(block) ? 1 : 0;
        }
        int unspaced = unspacedShare();
        long kinds = page.head().kinds();
        set(Feature.PAGE_WORDS, Scale.log(words));
        set(Feature.PAGE_BLOCKS, Scale.log(page.size()));
        set(Feature.PAGE_GOOD, Scale.share(good.total(), words));
        set(Feature.PAGE_GOOD_BLOCKS, Scale.log(goodBlocks));
        set(Feature.PAGE_LINKED, page.linkPercentOf(0) * 2);
        set(Feature.PAGE_ARTICLES, Scale.log(articles));
        set(Feature.PAGE_ARTICLE_TYPE, page.head().type().equals("article"));
        set(Feature.PAGE_PRODUCT_TYPE, page.head().type().contains("product"));
        set(Feature.KIND_ARTICLE, Hint.ARTICLE.isIn(kinds));
        set(Feature.KIND_FORUM, Hint.FORUM.isIn(kinds));
        set(Feature.KIND_PRODUCT, Hint.PRODUCT.isIn(kinds));
        set(Feature.KIND_LISTING, Hint.LISTING.isIn(kinds));
        set(Feature.KIND_CONTENTS, Hint.CONTENTS.isIn(kinds));
        set(Feature.PAGE_HEADINGS, headings);
        set(Feature.PAGE_LISTS, Scale.share(listed, page.size()));
        set(Feature.PAGE_UNSPACED, unspaced);
    }

    private void set(Feature feature, int value) {
        table.set(0, feature, value);
    }

    private void set(Feature feature, boolean value) {
        table.set(0, feature, value);
    }

    private int unspacedShare() {
        boolean none = true;
        for (int block = 0; block < page.size(); block++) {
            none &= !Traits.mayHold(page.text(), block, Traits.UNSPACED);
        }
        return none ? 0 : countedShare(page.text().text());
    }

    private static int countedShare(String text) {
        int unspaced = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            unspaced += Folding.isUnspaced(c) ? 1 : 0;
            letters += c > ' ' ? 1 : 0;
        }
        return Scale.share(unspaced, letters);
    }
}
