package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.Folding;

/** What the page as a whole tells, and where a block stands in it. */
final class PageFeatures {

    private static final int MOST = 60;
    private static final int NEARLY_ALL = 85;
    private static final int FAR = 40;

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

    static void fill(Page page, GoodText good, FeatureTable table) {
        PageFeatures features = new PageFeatures(page, good, table);
        features.writeRegions();
        features.writePage();
    }

    private void writeRegions() {
        int[] fromMost = distances(good.smallestWith(MOST));
        int[] fromNearlyAll = distances(good.smallestWith(NEARLY_ALL));
        int top = TopCandidate.find(page);
        int[] fromTop = distances(top);
        int topShare = Scale.share(good.words(top), good.total());
        boolean inMain = isWithin(top, HtmlTag.MAIN) || isWithin(top, HtmlTag.ARTICLE);
        for (int block = 0; block < page.size(); block++) {
            int element = page.element(block);
            table.set(block, Feature.FROM_MOST, fromMost[element]);
            table.set(block, Feature.FROM_NEARLY_ALL, fromNearlyAll[element]);
            table.set(block, Feature.FROM_TOP, fromTop[element]);
            table.set(block, Feature.TOP_SHARE, topShare);
            table.set(block, Feature.TOP_IN_MAIN, inMain);
        }
    }

    private boolean isWithin(int element, HtmlTag tag) {
        int at = element;
        while (at >= 0 && elements.tag(at) != tag) {
            at = elements.parent(at);
        }
        return at >= 0;
    }

    /** How many levels up from the region stands the lowest element that holds both: 0 inside the region. */
    private int[] distances(int region) {
        int[] distance = new int[elements.size()];
        int[] up = new int[elements.size()];
        int level = 0;
        for (int at = region; at >= 0; at = elements.parent(at)) {
            up[at] = ++level;
        }
        for (int element = 0; element < elements.size(); element++) {
            int parent = elements.parent(element);
            if (element == region || (parent >= 0 && elements.contains(region, element))) {
                distance[element] = 0;
            } else if (up[element] > 0) {
                distance[element] = Math.min(FAR, up[element] - 1);
            } else {
                distance[element] = distance[parent];
            }
        }
        return distance;
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
        for (int block = 0; block < page.size(); block++) {
            table.set(block, Feature.PAGE_WORDS, Scale.log(words));
            table.set(block, Feature.PAGE_BLOCKS, Scale.log(page.size()));
            table.set(block, Feature.PAGE_GOOD, Scale.share(good.total(), words));
            table.set(block, Feature.PAGE_GOOD_BLOCKS, Scale.log(goodBlocks));
            table.set(block, Feature.PAGE_LINKED, page.linkPercentOf(0) * 2);
            table.set(block, Feature.PAGE_ARTICLES, Scale.log(articles));
            table.set(block, Feature.PAGE_ARTICLE_TYPE, page.head().type().equals("article"));
            table.set(block, Feature.PAGE_PRODUCT_TYPE, page.head().type().contains("product"));
            table.set(block, Feature.KIND_ARTICLE, Hint.ARTICLE.isIn(kinds));
            table.set(block, Feature.KIND_FORUM, Hint.FORUM.isIn(kinds));
            table.set(block, Feature.KIND_PRODUCT, Hint.PRODUCT.isIn(kinds));
            table.set(block, Feature.KIND_LISTING, Hint.LISTING.isIn(kinds));
            table.set(block, Feature.KIND_CONTENTS, Hint.CONTENTS.isIn(kinds));
            table.set(block, Feature.PAGE_HEADINGS, headings);
            table.set(block, Feature.PAGE_LISTS, Scale.share(listed, page.size()));
            table.set(block, Feature.PAGE_UNSPACED, unspaced);
        }
    }

    private int unspacedShare() {
        String text = page.text().text();
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
