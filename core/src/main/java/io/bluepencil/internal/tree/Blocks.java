package io.bluepencil.internal.tree;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells blocks of the tree from what stands within a line. */
public final class Blocks {

    private static final Set<String> NAMES = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "caption",
            "tr",
            "td",
            "th",
            "figure",
            "figcaption");

    private Blocks() {}

    /** {@return whether a node of the tree stands on lines of its own} */
    public static boolean isBlock(Node node) {
        return node instanceof Element element && NAMES.contains(element.normalName());
    }

    /** Moves nodes to the end of an element that holds blocks; what stands between blocks becomes a paragraph. */
    static void move(List<Node> nodes, Element to) {
        Element paragraph = null;
        for (Node node : nodes) {
            if (isBlock(node)) {
                to.appendChild(node);
                paragraph = null;
            } else {
                paragraph = paragraph == null ? to.appendElement("p") : paragraph;
                paragraph.appendChild(node);
            }
        }
    }
}
