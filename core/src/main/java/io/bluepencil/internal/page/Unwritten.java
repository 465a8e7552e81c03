package io.bluepencil.internal.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes into a page the marks that a browser shows although they stand in no text of it; once, however often it is read. */
final class Unwritten {

    private static final String QUOTATION_MARKS =
            "\"'\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u300c\u300e";

    private static final char NONE = 0;

    private Unwritten() {}

    /** Some pages write them all the same. */
    static void quotationMarks(Element quotation) {
        char first = firstCharacter(quotation);
        if (first != NONE && QUOTATION_MARKS.indexOf(first) < 0) {
            around(quotation, "\u201c", "\u201d");
        }
    }

    /**
     * Without brackets of its own, the reading of a word, which stands above it, would be glued to it. What is left of a reading with
     * brackets may begin with the closing one.
     */
    static void brackets(Element reading) {
        Element before = reading.previousElementSibling();
        char first = firstCharacter(reading);
        boolean bracketed = first == '(' || first == ')';
        if (!bracketed && (before == null || !before.nameIs("rp"))) {
            around(reading, "(", ")");
        }
    }

    static void fractionBar(Element fraction) {
        Element numerator = fraction.firstElementChild();
        boolean written = numerator != null
                && numerator.nextSibling() instanceof TextNode bar
                && bar.getWholeText().equals("/");
        if (numerator != null && !written && numerator.nextElementSibling() != null) {
            numerator.after(new TextNode("/"));
        }
    }

    static void root(Element root) {
        if (firstCharacter(root) != '\u221a') {
            root.prependChild(new TextNode("\u221a"));
        }
    }

    /** {@return the first character of the text of an element that is no white space; {@link #NONE} if it has no text} */
    private static char firstCharacter(Element element) {
        for (Node node = element; node != null; node = next(node, element)) {
            String text = node instanceof TextNode piece ? piece.getWholeText() : "";
            for (int at = 0; at < text.length(); at++) {
                if (!Character.isWhitespace(text.charAt(at))) {
                    return text.charAt(at);
                }
            }
        }
        return NONE;
    }

    /** {@return the node behind another one, in the order of the page, if it is in the element, too} */
    private static @Nullable Node next(Node node, Element within) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(within) && at.nextSibling() == null) {
            at = at.parentNode();
        }
        return at == null || at.equals(within) ? null : at.nextSibling();
    }

    private static void around(Element element, String before, String after) {
        element.prependChild(new TextNode(before));
        element.appendChild(new TextNode(after));
    }
}
