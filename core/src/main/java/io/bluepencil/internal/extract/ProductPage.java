package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Role;

/**
 * What is known of the page of a product: below what the shop says of it stand its data, which belong to it, and what customers say,
 * which does not. On other pages a review may be the article, and so may be what stands before anything else is told.
 */
final class ProductPage {

    static final String REVIEW = "review-block";

    private static final int SENTENCE_WORDS = 10;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_LINKED = 20;

    private final Page page;
    private final Container container;
    private final Elements elements;
    private final Draft draft;

    private ProductPage(Page page, Container container, Draft draft) {
        this.page = page;
        this.container = container;
        this.elements = page.elements();
        this.draft = draft;
    }

    /** Drops reviews and keeps the data, if the page is one of a product. */
    static void read(Page page, Container container, Draft draft) {
        ProductPage product = new ProductPage(page, container, draft);
        int described = isProduct(page, container.title()) ? product.described() : draft.size();
        for (int at = 1; at < page.elements().size() && described < draft.size(); at++) {
            if (page.elements().firstBlock(at) > described) {
                at = product.read(at);
            }
        }
    }

    /** A page that says it is an article may well compare products. */
    private static boolean isProduct(Page page, int title) {
        long kinds = page.head().kinds();
        String type = page.head().type();
        boolean product = Hint.PRODUCT.isIn(kinds) || type.contains("product") || isNameOfProduct(page, title);
        return product && !Hint.ARTICLE.isIn(kinds) && !type.equals("article");
    }

    /** The headline stands in an element that says it is a product. */
    private static boolean isNameOfProduct(Page page, int title) {
        Elements elements = page.elements();
        for (int at = title < 0 ? 0 : page.element(title); at > 0; at = elements.parent(at)) {
            if (Hint.PRODUCT.isIn(elements.hints(at))
                    || elements.node(at).attr("itemtype").endsWith("schema.org/Product")) {
                return true;
            }
        }
        return false;
    }

    /** {@return the first sentence that is kept, which describes the product} */
    private int described() {
        int block = container.title() + 1;
        while (block < draft.size() && !(draft.isKept(block) && page.text().words(block) >= SENTENCE_WORDS)) {
            block++;
        }
        return block;
    }

    /** {@return the last element that was read} */
    private int read(int element) {
        int last = elements.end(element) - 1;
        if (Hint.REVIEW.isIn(elements.hints(element)) && elements.endBlock(element) > elements.firstBlock(element)) {
            String reason = "it is what customers say of the product";
            draft.drop(element, REVIEW, Finding.high(Label.COMMENT, reason, elements.path(element)));
            return last;
        }
        if (isData(element)) {
            keep(element);
            return last;
        }
        return element;
    }

    private boolean isData(int element) {
        HtmlTag tag = elements.tag(element);
        int first = elements.firstBlock(element);
        return (tag == HtmlTag.TABLE || tag == HtmlTag.DL)
                && elements.endBlock(element) - first >= LEAST_ROWS
                && !container.junk(first)
                && page.linkPercentOf(element) < MOST_LINKED
                && followsText(first);
    }

    /** Right behind what is kept, or partly kept; a heading may stand between. */
    private boolean followsText(int block) {
        int before = isHeading(block - 1) ? block - 2 : block - 1;
        return draft.isKept(block) || (before >= 0 && draft.isKept(before));
    }

    private boolean isHeading(int block) {
        return page.role(block) == Role.HEADING && !container.junk(block);
    }

    private void keep(int element) {
        int first = elements.firstBlock(element);
        if (isHeading(first - 1)) {
            draft.keep(first - 1);
        }
        for (int block = first; block < elements.endBlock(element); block++) {
            if (!page.isControl(block)) {
                draft.keep(block);
            }
        }
    }
}
