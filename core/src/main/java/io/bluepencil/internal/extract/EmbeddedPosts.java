package io.bluepencil.internal.extract;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.container.Junk;
import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;

/**
 * Finds what an article quotes from social networks: its class names the network, as that of share buttons does, but it stands in a
 * quotation or says that it is embedded. A foot within a quotation names its source.
 */
final class EmbeddedPosts {

    private EmbeddedPosts() {}

    /** Keeps the blocks of posts that stand in the container. */
    static void keep(Page page, Container container, Draft draft) {
        int element = -1;
        boolean embedded = false;
        for (int block = 0; block < draft.size(); block++) {
            Junk kind = container.kind(block);
            if ((kind == Junk.SHARE || kind == Junk.FOOTER) && container.holds(block) && !page.isControl(block)) {
                if (container.junkElement(block) != element) {
                    element = container.junkElement(block);
                    embedded = kind == Junk.SHARE && isEmbedded(page.elements(), element);
                }
                if (embedded || page.isWithin(HtmlTag.BLOCKQUOTE, block)) {
                    draft.keep(block);
                }
            }
        }
    }

    /** What asks before it shows the post only stands in for it. */
    private static boolean isEmbedded(Elements elements, int element) {
        for (int at = element; at < elements.end(element); at++) {
            if (elements.tag(at) == HtmlTag.BUTTON || elements.tag(at) == HtmlTag.LABEL) {
                return false;
            }
        }
        return Hint.EMBED.isIn(elements.hints(element));
    }
}
