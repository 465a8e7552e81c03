package io.bluepencil.internal.tree;

import io.bluepencil.internal.read.TextIndex;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Builds the tree of a plain text. If blank lines separate its paragraphs, lines without one between them are one paragraph;
 * else each line is.
 */
public final class TextTree {

    private TextTree() {}

    /** {@return the body of the tree of a text} */
    public static Element of(TextIndex text) {
        Element root = new Element("body");
        boolean spaced = false;
        for (int block = 1; block < text.size(); block++) {
            spaced |= text.blankLinesBefore(block) > 0;
        }
        Element paragraph = root;
        for (int block = 0; block < text.size(); block++) {
            boolean goesOn = spaced && block > 0 && text.blankLinesBefore(block) == 0;
            if (goesOn) {
                paragraph.appendElement("br");
            } else {
                paragraph = root.appendElement("p");
            }
            paragraph.appendChild(new TextNode(text.text().substring(text.start(block), text.end(block))));
        }
        return root;
    }
}
