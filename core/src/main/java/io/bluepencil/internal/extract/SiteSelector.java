package io.bluepencil.internal.extract;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Page;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A CSS selector with what the owner of the configuration says of the elements that it finds.
 *
 * @param kind what it says
 * @param css the selector as it was written
 * @param where file and line that say so
 * @param evaluator the compiled selector
 */
public record SiteSelector(Kind kind, String css, String where, Evaluator evaluator) {

    /** What may be said of elements. */
    public enum Kind {
        /** The article stands in them. */
        BODY,
        /** They are no part of the article. */
        STRIP,
        /** They are part of the article. */
        KEEP
    }

    /**
     * {@return a selector, compiled}
     *
     * @param kind name of the kind
     * @param css a selector that jsoup understands
     * @param where file and line that say so
     */
    public static SiteSelector of(String kind, String css, String where) {
        return new SiteSelector(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), css, where, QueryParser.parse(css));
    }

    /** {@return the blocks of the elements that it finds; of an element within a line, if it is the whole line} */
    BitSet blocks(Page page) {
        Set<Element> found = new HashSet<>(page.document().select(evaluator));
        Elements elements = page.elements();
        BitSet blocks = new BitSet(page.size());
        for (int row = 0; row < elements.size() && !found.isEmpty(); row++) {
            if (found.contains(elements.node(row))) {
                blocks.set(elements.firstBlock(row), elements.endBlock(row));
                if (isWholeLine(page, row)) {
                    blocks.set(elements.firstBlock(row));
                }
            }
        }
        return blocks;
    }

    private static boolean isWholeLine(Page page, int row) {
        int block = page.elements().firstBlock(row);
        return block == page.elements().endBlock(row)
                && block < page.size()
                && page.elements().node(row).text().equals(page.text().string(block));
    }
}
