package io.bluepencil.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The containers that are open while the tree is built. */
final class Containers {

    /** An open container: the element of the page, its copy in the tree, and for a row the next cell to be copied. */
    private static final class Open {
        final Element original;
        final Element copy;

        @Nullable
        Element nextCell;

        Open(Element original, Element copy) {
            this.original = original;
            this.copy = copy;
            this.nextCell = copy.nameIs("tr") ? original.firstElementChild() : null;
        }
    }

    private final Element root;
    private final List<Open> open = new ArrayList<>();

    Containers(Element root) {
        this.root = root;
    }

    Element innermost() {
        return open.isEmpty() ? root : open.get(open.size() - 1).copy;
    }

    /** Opens and closes containers until these are open; returns whether there was anything to do. */
    boolean open(List<Element> wanted) {
        int common = 0;
        while (common < Math.min(open.size(), wanted.size())
                && open.get(common).original.equals(wanted.get(common))) {
            common++;
        }
        if (common == open.size() && common == wanted.size()) {
            return false;
        }
        closeTo(common);
        for (int i = common; i < wanted.size(); i++) {
            Element original = wanted.get(i);
            if (i > 0) {
                fillRow(open.get(i - 1), original);
            }
            open.add(new Open(original, add(Copies.container(original))));
        }
        return true;
    }

    void closeTo(int size) {
        while (open.size() > size) {
            Open last = open.remove(open.size() - 1);
            fillRow(last, null);
            if (last.copy.nameIs("table")) {
                Table.finish(last.copy);
            }
        }
    }

    /** A cell whose text was cut, or never had any, stays as an empty one, so that the columns stay in line. */
    private static void fillRow(Open row, @Nullable Element upTo) {
        while (row.nextCell != null && !row.nextCell.equals(upTo)) {
            if (row.nextCell.nameIs("td") || row.nextCell.nameIs("th")) {
                row.copy.appendChild(Copies.container(row.nextCell));
            }
            row.nextCell = row.nextCell.nextElementSibling();
        }
        if (row.nextCell != null) {
            row.nextCell = row.nextCell.nextElementSibling();
        }
    }

    /** Adds an element to the innermost container, with an item or cell around it where only such may stand. */
    Element add(Element element) {
        Element host = innermost();
        String needed = Names.onlyChild(host.normalName(), element.normalName());
        while (!needed.isEmpty()) {
            Element last = host.lastElementChild();
            host = last != null && last.nameIs(needed) ? last : host.appendElement(needed);
            needed = Names.onlyChild(host.normalName(), element.normalName());
        }
        host.appendChild(element);
        return element;
    }
}
