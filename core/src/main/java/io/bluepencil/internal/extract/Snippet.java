package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Page;
import org.jsoup.nodes.Document;

/**
 * Knows the pieces of HTML that are no pages, such as an item of a feed or a field of an editing system: no head, and none of the
 * elements that lay a page out. No site stands around them, so that all of their text is what they tell; only links and buttons may
 * lead elsewhere. The choice of an article is made for pages, where the first line is seldom part of it.
 */
final class Snippet {

    private static final int MOSTLY_LINKED = 40;

    /** What a head holds; where something is written above the page, it comes to stand in the body. */
    private static final String HEAD = "title, meta";

    private Snippet() {}

    /** Keeps the text of a snippet. */
    static void keep(Page page, Container container, boolean[] kept) {
        if (!isSnippet(page)) {
            return;
        }
        for (int block = 0; block < kept.length; block++) {
            kept[block] |= !container.junk(block) && !page.isControl(block) && page.linkPercent(block) < MOSTLY_LINKED;
        }
    }

    private static boolean isSnippet(Page page) {
        Document document = page.document();
        if (document.documentType() != null
                || document.head().childNodeSize() > 0
                || document.body().attributesSize() > 0
                || document.body().selectFirst(HEAD) != null) {
            return false;
        }
        Elements elements = page.elements();
        for (int element = 0; element < elements.size(); element++) {
            if (isPartOfPage(elements, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfPage(Elements elements, int element) {
        return switch (elements.tag(element)) {
            case ARTICLE, MAIN, NAV, HEADER, FOOTER, ASIDE -> true;
            default -> false;
        };
    }
}
