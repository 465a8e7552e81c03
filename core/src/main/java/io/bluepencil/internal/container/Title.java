package io.bluepencil.internal.container;

import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageHead;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Role;
import java.util.function.IntPredicate;

/** Finds the headline of a page. */
final class Title {

    private final Page page;
    private final PageHead head;
    private final long sharedHash;
    private int block = -1;
    private boolean inHead;

    private Title(Page page) {
        this.page = page;
        this.head = page.head();
        String shared = head.sharedTitle();
        this.sharedHash = new Words().read(shared, 0, shared.length());
    }

    /**
     * {@return the headline}: a heading that the head of the page repeats, else the first heading of the highest rank
     *
     * @param page the page
     * @param allowed which blocks may be the headline
     */
    static Title find(Page page, IntPredicate allowed) {
        Title title = new Title(page);
        for (int block = 0; block < page.size() && !title.inHead; block++) {
            if (page.role(block) == Role.HEADING && allowed.test(block)) {
                title.inHead = title.isRepeatedInHead(block);
                if (title.inHead || (title.block < 0 && page.isWithin(HtmlTag.H1, block))) {
                    title.block = block;
                }
            }
        }
        return title;
    }

    /** {@return the block that holds it, or -1} */
    int block() {
        return block;
    }

    /** {@return whether the head of the page repeats it: the page is about this article, and no list of several} */
    boolean isInHead() {
        return inHead;
    }

    private boolean isRepeatedInHead(int block) {
        long hash = page.text().hash(block);
        return hash != 0
                && (hash == sharedHash
                        || (page.text().words(block) > 2
                                && head.title().contains(page.text().string(block))));
    }
}
