package io.bluepencil.internal.meta;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text of an element if it is short: an element of a whole page may have a class like "author", too. */
final class ShortText {

    private static final int MOST_CHARS = 300;
    private static final int MOST_NODES = 120;

    private ShortText() {}

    /** {@return the text with single blanks, empty if it is longer than a byline} */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        Node at = element;
        for (int nodes = 0; nodes < MOST_NODES; nodes++) {
            if (at instanceof TextNode node) {
                String whole = node.getWholeText();
                text.append(whole, 0, Math.min(whole.length(), MOST_CHARS + 1));
            } else if (at instanceof Element child && child.isBlock()) {
                text.append(' ');
            }
            if (text.length() > MOST_CHARS) {
                return "";
            }
            at = next(at, element);
            if (at.equals(element)) {
                return text.toString().strip();
            }
        }
        return "";
    }

    /** {@return the next node in document order, or the root behind its last descendant} */
    private static Node next(Node node, Element root) {
        boolean silent = node instanceof Element element
                && (element.nameIs("script") || element.nameIs("style") || element.nameIs("svg"));
        if (node.childNodeSize() > 0 && !silent) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
            if (at == null) {
                return root;
            }
        }
        return root;
    }
}
