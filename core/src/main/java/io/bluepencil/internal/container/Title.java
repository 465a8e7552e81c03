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

    private Title(Page page) {
        this.page = page;
        this.head = page.head();
        String shared = head.sharedTitle();
        this.sharedHash = new Words().read(shared, 0, shared.length());
    }

    /**
     * {@return the block that holds the headline, or -1}: a heading that the head of the page repeats, else the first heading
     * of the highest rank
     *
     * @param page the page
     * @param allowed which blocks may be the headline
     */
    static int find(Page page, IntPredicate allowed) {
        Title title = new Title(page);
        int firstOfRank = -1;
        for (int block = 0; block < page.size(); block++) {
            if (page.role(block) == Role.HEADING && allowed.test(block)) {
                if (title.isRepeatedInHead(block)) {
                    return block;
                }
                if (firstOfRank < 0 && page.isWithin(HtmlTag.H1, block)) {
                    firstOfRank = block;
                }
            }
        }
        return firstOfRank;
    }

    private boolean isRepeatedInHead(int block) {
        long hash = page.text().hash(block);
        return hash != 0
                && (hash == sharedHash
                        || (page.text().words(block) > 2
                                && head.title().contains(page.text().string(block))));
    }
}
