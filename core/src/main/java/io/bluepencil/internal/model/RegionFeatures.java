package io.bluepencil.internal.model;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;

/** Where a block stands between the parts of the page that hold the most running text. */
final class RegionFeatures {

    private static final int MOST = 60;
    private static final int NEARLY_ALL = 85;
    private static final int FAR = 40;

    private final Elements elements;

    private RegionFeatures(Elements elements) {
        this.elements = elements;
    }

    static void fill(Page page, GoodText good, FeatureTable table) {
        RegionFeatures regions = new RegionFeatures(page.elements());
        int[] fromMost = regions.distances(good.smallestWith(MOST));
        int[] fromNearlyAll = regions.distances(good.smallestWith(NEARLY_ALL));
        int top = TopCandidate.find(page);
        int[] fromTop = regions.distances(top);
        int topShare = Scale.share(good.words(top), good.total());
        boolean inMain = regions.isWithin(top, HtmlTag.MAIN) || regions.isWithin(top, HtmlTag.ARTICLE);
        for (int block : table.blocks()) {
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
}
