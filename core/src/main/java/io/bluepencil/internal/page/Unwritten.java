package io.bluepencil.internal.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes into a page the marks that a browser shows although they stand in no text of it; once, however often it is read. */
final class Unwritten {

    private static final String QUOTATION_MARKS =
            "\"'\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u300c\u300e";

    private Unwritten() {}

    /** Some pages write them all the same. */
    static void quotationMarks(Element quotation) {
        String text = quotation.wholeText().strip();
        if (!text.isEmpty() && QUOTATION_MARKS.indexOf(text.charAt(0)) < 0) {
            around(quotation, "\u201c", "\u201d");
        }
    }

    /** Without brackets of its own, the reading of a word, which stands above it, would be glued to it. */
    static void brackets(Element reading) {
        Element before = reading.previousElementSibling();
        boolean bracketed = reading.wholeText().stripLeading().startsWith("(");
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
        if (!root.wholeText().startsWith("\u221a")) {
            root.prependChild(new TextNode("\u221a"));
        }
    }

    private static void around(Element element, String before, String after) {
        element.prependChild(new TextNode(before));
        element.appendChild(new TextNode(after));
    }
}
