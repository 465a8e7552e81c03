package io.bluepencil.internal.container;

import io.bluepencil.internal.model.BlockFeatures;
import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import org.jspecify.annotations.Nullable;

/** The part of a page that holds the article, and the parts that say that they are something else. Immutable. */
public final class Container implements BlockFeatures.Frame {

    /** What says that it is no article, but holds so much of the running text, in percent, may be one all the same. */
    private static final int JUNK_SHARE = 40;

    /** Readers may well write more than the author; only a forum is made of what they write. */
    private static final int COMMENT_SHARE = 85;

    /** A part with so much of the running text, in percent, is the article; with 80 or 90 the results are the same. */
    private static final int MAIN_SHARE = 85;

    /**
     * A line of a menu or of the foot of a page of which so many percent are linked is never kept. That is 18 % of the blocks of the
     * development pages; F1 is 0.0001 higher than when the model is asked of them.
     */
    private static final int MENU_LINKED = 90;

    private final Page page;
    private final Elements elements;
    private final Prose prose;
    private final @Nullable Junk[] junk;
    private final int[] junkElement;
    private final boolean[] inside;
    private final Title title;

    private Container(Page page) {
        this.page = page;
        this.elements = page.elements();
        this.prose = new Prose(page);
        this.junk = new Junk[page.size()];
        this.junkElement = new int[page.size()];
        this.inside = new boolean[page.size()];
        if (page.size() > 0) {
            markJunk();
            choose();
        }
        this.title = Title.find(page, block -> junk[block] == null);
    }

    /** {@return the container of a page} */
    public static Container of(Page page) {
        return new Container(page);
    }

    @Override
    public boolean inside(int block) {
        return inside[block] && junk[block] == null;
    }

    @Override
    public boolean junk(int block) {
        return junk[block] != null;
    }

    @Override
    public boolean menu(int block) {
        boolean frame =
                junk[block] == Junk.FOOTER || (junk[block] != null && elements.tag(junkElement[block]) == HtmlTag.NAV);
        return frame && page.linkPercent(block) >= MENU_LINKED;
    }

    @Override
    public int title() {
        return title.block();
    }

    /** {@return whether the head of the page repeats the headline: the page is about this article, and no list of several} */
    public boolean isTitleInHead() {
        return title.isInHead();
    }

    /** {@return whether the block stands in the container, whatever it says it is} */
    public boolean holds(int block) {
        return inside[block];
    }

    /** {@return what the block says it is, or null if it could be part of the article} */
    public @Nullable Junk kind(int block) {
        return junk[block];
    }

    /** {@return the element that says so} */
    public int junkElement(int block) {
        return junkElement[block];
    }

    private void markJunk() {
        boolean forum = Hint.FORUM.isIn(page.head().kinds());
        for (int element = 1; element < elements.size(); ) {
            Junk kind = Junk.of(page, element);
            boolean isJunk = kind != null
                    && elements.endBlock(element) > elements.firstBlock(element)
                    && prose.words(element) * 100L <= prose.total() * (long) mostOf(kind, forum)
                    && elements.tag(element) != HtmlTag.BODY;
            if (isJunk) {
                for (int block = elements.firstBlock(element); block < elements.endBlock(element); block++) {
                    junk[block] = kind;
                    junkElement[block] = element;
                }
                element = elements.end(element);
            } else {
                element++;
            }
        }
    }

    private static int mostOf(Junk kind, boolean forum) {
        return kind == Junk.COMMENT && !forum ? COMMENT_SHARE : JUNK_SHARE;
    }

    /** Goes down from the root as long as one part holds nearly all of the running text. */
    private void choose() {
        int[] text = new int[page.size() + 1];
        for (int block = 0; block < page.size(); block++) {
            boolean counts = junk[block] == null && prose.isGood(block);
            text[block + 1] = text[block] + (counts ? page.text().words(block) : 0);
        }
        int at = 0;
        int next = 0;
        while (next >= 0) {
            at = next;
            next = mainPart(at, text);
        }
        for (int block = elements.firstBlock(at); block < elements.endBlock(at); block++) {
            inside[block] = true;
        }
    }

    private int mainPart(int parent, int[] text) {
        int whole = text[elements.endBlock(parent)] - text[elements.firstBlock(parent)];
        for (int child = parent + 1; child < elements.end(parent); child = elements.end(child)) {
            int part = text[elements.endBlock(child)] - text[elements.firstBlock(child)];
            if (part * 100L >= whole * (long) MAIN_SHARE && whole > 0) {
                return child;
            }
        }
        return -1;
    }
}
