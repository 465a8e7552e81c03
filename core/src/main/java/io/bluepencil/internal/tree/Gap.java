package io.bluepencil.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The white space between two pieces of one paragraph. */
final class Gap {

    private Gap() {}

    /** {@return the nodes that stand for it: line breaks, or one text} */
    static List<Node> nodes(String gap, Way way) {
        List<Node> nodes = new ArrayList<>();
        long breaks = gap.chars().filter(c -> c == '\n').count();
        if (breaks == 0 || way.isPreformatted) {
            if (!gap.isEmpty()) {
                nodes.add(new TextNode(gap));
            }
            return nodes;
        }
        for (int i = 0; i < breaks; i++) {
            nodes.add(new Element("br"));
        }
        return nodes;
    }
}
