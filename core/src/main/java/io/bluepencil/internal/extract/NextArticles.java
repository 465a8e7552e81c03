package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;

/**
 * Finds the articles that a page shows below its own, for those who scroll on: elements made like the one that holds the headline and
 * its story, each with a headline of the same rank. Chapters of one article stand below its headline instead of beside it, and where
 * the head of the page does not repeat the headline the page may be a list of several articles.
 */
final class NextArticles {

    static final String RULE = "next-article";

    /** A headline has no more blocks of its article above it: a kicker, a date, a picture's caption. */
    private static final int HEADLINE_BLOCKS = 4;

    private static final int SENTENCE_WORDS = 10;

    private final Page page;
    private final Elements elements;
    private final int title;
    private final Draft draft;

    private NextArticles(Page page, int title, Draft draft) {
        this.page = page;
        this.elements = page.elements();
        this.title = title;
        this.draft = draft;
    }

    /** Drops the blocks of articles that follow. */
    static void drop(Page page, Container container, Draft draft) {
        int title = container.title();
        if (container.isTitleInHead() && page.isWithin(HtmlTag.H1, title)) {
            new NextArticles(page, title, draft).dropBeside();
        }
    }

    private void dropBeside() {
        for (int at = page.element(title); at > 0; at = elements.parent(at)) {
            int end = elements.end(elements.parent(at));
            boolean story = elements.end(at) < end && holdsStory(at);
            for (int next = elements.end(at); story && next < end; next = elements.end(next)) {
                if (isAlike(at, next) && hasHeadline(next)) {
                    drop(next);
                }
            }
        }
    }

    private boolean holdsStory(int element) {
        for (int block = title + 1; block < elements.endBlock(element); block++) {
            if (draft.isKept(block) && page.text().words(block) >= SENTENCE_WORDS) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(int element, int other) {
        return elements.tag(element) == elements.tag(other)
                && (elements.tag(element) == HtmlTag.ARTICLE || elements.classes(element) == elements.classes(other));
    }

    private boolean hasHeadline(int element) {
        int first = elements.firstBlock(element);
        int end = Math.min(elements.endBlock(element), first + HEADLINE_BLOCKS);
        for (int block = first; block < end; block++) {
            if (page.isWithin(HtmlTag.H1, block)) {
                return true;
            }
        }
        return false;
    }

    private void drop(int element) {
        String reason = "it belongs to another article, which has a headline of its own";
        draft.drop(element, RULE, Finding.high(Label.RELATED, reason, elements.path(element)));
    }
}
