package io.bluepencil.internal.extract;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.rule.Finding;
import org.jspecify.annotations.Nullable;

/** Which blocks of a page are kept so far, and why some go that were chosen. */
final class Draft {

    private final Elements elements;
    private final boolean[] kept;
    private final @Nullable Outside[] dropped;

    /**
     * Begins with what was chosen.
     *
     * @param elements the elements of the page
     * @param kept for each block whether it is kept; taken over
     */
    Draft(Elements elements, boolean[] kept) {
        this.elements = elements;
        this.kept = kept;
        this.dropped = new Outside[kept.length];
    }

    int size() {
        return kept.length;
    }

    boolean isKept(int block) {
        return kept[block];
    }

    void keep(int block) {
        kept[block] = true;
    }

    /** Drops all blocks of an element for a reason that counts for more than any other. */
    void drop(int element, String ruleId, Finding finding) {
        int first = elements.firstBlock(element);
        int end = elements.endBlock(element);
        Outside run = new Outside(first, end - 1, ruleId, finding);
        for (int block = first; block < end; block++) {
            kept[block] = false;
            dropped[block] = run;
        }
    }

    /** Drops a block for a reason that counts for more than any other. */
    void dropBlock(int block, String ruleId, Finding finding) {
        kept[block] = false;
        dropped[block] = new Outside(block, block, ruleId, finding);
    }

    /** {@return why the block was dropped, or null if it was never chosen} */
    @Nullable
    Outside dropped(int block) {
        return dropped[block];
    }
}
