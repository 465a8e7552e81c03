package io.bluepencil.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tells tables of data from those that only lay a page out. The cells of the latter become blocks of what the table stands in.
 */
final class Table {

    /** More than a remark; a cell with so many paragraphs holds running text. */
    private static final int MOST_PARAGRAPHS = 2;

    private final Element table;
    private final boolean[] filled = new boolean[64];
    private boolean labelled;
    private boolean blocks;

    private Table(Element table) {
        this.table = table;
    }

    /** Replaces a table, the last child of its parent, by the content of its cells if it holds no data. */
    static void finish(Element table) {
        Table it = new Table(table);
        it.look();
        if (it.isData()) {
            it.flattenCells();
        } else {
            it.dissolve();
        }
    }

    private void look() {
        for (Element row : table.children()) {
            if (row.nameIs("caption")) {
                labelled = true;
                continue;
            }
            int column = 0;
            for (Element cell : row.children()) {
                if (cell.childNodeSize() > 0) {
                    filled[Math.min(column, filled.length - 1)] = true;
                    labelled |= cell.nameIs("th");
                    blocks |= holdsBlocks(cell);
                }
                column++;
            }
        }
    }

    private static boolean holdsBlocks(Element cell) {
        int paragraphs = 0;
        for (Element child : cell.children()) {
            if (child.nameIs("p")) {
                paragraphs++;
            } else if (Blocks.isBlock(child)) {
                return true;
            }
        }
        return paragraphs > MOST_PARAGRAPHS;
    }

    private boolean isData() {
        int columns = 0;
        for (boolean one : filled) {
            columns += one ? 1 : 0;
        }
        return !blocks && (columns > 1 || (columns > 0 && labelled));
    }

    private void flattenCells() {
        for (Element row : table.children()) {
            for (Element cell : row.children()) {
                if (cell.childNodeSize() == 1
                        && cell.firstElementChild() != null
                        && cell.firstElementChild().nameIs("p")) {
                    List<Node> nodes = take(cell.firstElementChild());
                    cell.empty();
                    nodes.forEach(cell::appendChild);
                }
            }
        }
    }

    private static List<Node> take(Element element) {
        List<Node> nodes = new ArrayList<>(element.childNodes());
        element.empty();
        return nodes;
    }

    private void dissolve() {
        Element parent = table.parent();
        if (parent == null) {
            return;
        }
        List<Node> rows = take(table);
        table.remove();
        for (Node row : rows) {
            Element element = (Element) row;
            if (element.nameIs("caption")) {
                Blocks.move(take(element), parent);
            } else {
                take(element).forEach(cell -> Blocks.move(take((Element) cell), parent));
            }
        }
    }
}
