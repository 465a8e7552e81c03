package io.bluepencil.internal.extract;

import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration says of elements of pages, which counts for more than what was found out: {@code body} over the choice of
 * the article, {@code strip} over that, {@code keep} over all.
 *
 * @param selectors the selectors; of several with one kind all count
 */
public record SiteSelectors(List<SiteSelector> selectors) {

    /** Rules that say of a block only that it is not in the article, not what it is. */
    private static final Set<String> CHOICE = Set.of(Why.OUTSIDE_ARTICLE, Why.BY_MODEL);

    /** Copies the list. */
    public SiteSelectors {
        selectors = List.copyOf(selectors);
    }

    /** {@return whether the configuration says nothing} */
    public boolean isEmpty() {
        return selectors.isEmpty();
    }

    /**
     * {@return the runs of blocks that are not part of the article, in order}
     *
     * @param page the page
     * @param found the runs that were found out
     */
    public List<Outside> apply(Page page, List<Outside> found) {
        if (isEmpty()) {
            return found;
        }
        @Nullable Outside[] blocks = new Outside[page.size()];
        for (Outside run : found) {
            for (int block = run.first(); block <= run.last(); block++) {
                blocks[block] = run;
            }
        }
        chooseBody(page, blocks);
        for (SiteSelector selector : of(SiteSelector.Kind.STRIP)) {
            Finding finding = finding("the configuration strips", selector);
            selector.blocks(page).stream().forEach(block -> blocks[block] = outside("site-strip", finding));
        }
        for (SiteSelector selector : of(SiteSelector.Kind.KEEP)) {
            selector.blocks(page).stream().forEach(block -> blocks[block] = null);
        }
        return runs(blocks);
    }

    private List<SiteSelector> of(SiteSelector.Kind kind) {
        return selectors.stream().filter(it -> it.kind() == kind).toList();
    }

    private static Finding finding(String what, SiteSelector selector) {
        return Finding.high(Label.OTHER, what + " '" + selector.css() + "'", selector.where());
    }

    private static Outside outside(String ruleId, Finding finding) {
        return new Outside(0, 0, ruleId, finding);
    }

    /** A selector that finds nothing on this page says nothing of it. */
    private void chooseBody(Page page, @Nullable Outside[] blocks) {
        BitSet body = new BitSet();
        Finding finding = null;
        for (SiteSelector selector : of(SiteSelector.Kind.BODY)) {
            BitSet more = selector.blocks(page);
            if (finding == null && !more.isEmpty()) {
                finding = finding("it stands outside the body that the configuration names,", selector);
            }
            body.or(more);
        }
        for (int block = 0; block < blocks.length && finding != null; block++) {
            Outside before = blocks[block];
            if (!body.get(block)) {
                blocks[block] = before == null ? outside("site-body", finding) : before;
            } else if (before != null && CHOICE.contains(before.ruleId())) {
                blocks[block] = null;
            }
        }
    }

    private static List<Outside> runs(@Nullable Outside[] blocks) {
        List<Outside> runs = new ArrayList<>();
        for (int first = 0; first < blocks.length; ) {
            Outside run = blocks[first];
            int end = first + 1;
            while (end < blocks.length && isSame(run, blocks[end])) {
                end++;
            }
            if (run != null) {
                runs.add(new Outside(first, end - 1, run.ruleId(), run.finding()));
            }
            first = end;
        }
        return runs;
    }

    private static boolean isSame(@Nullable Outside one, @Nullable Outside other) {
        return one != null
                && other != null
                && one.first() == other.first()
                && one.ruleId().equals(other.ruleId())
                && one.finding().equals(other.finding());
    }
}
