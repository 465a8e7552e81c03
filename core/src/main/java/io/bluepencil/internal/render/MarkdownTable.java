package io.bluepencil.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table as GitHub Flavored Markdown has it. It must have a head: one without gets an empty one. */
final class MarkdownTable {

    /** A hostile page could ask for millions. */
    private static final int MOST_SPAN = 100;

    private final MarkdownInline inline;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean head;
    private int columns;

    MarkdownTable(MarkdownInline inline) {
        this.inline = inline;
    }

    void add(Element row) {
        List<String> cells = new ArrayList<>();
        boolean allHeads = true;
        for (Element cell : row.children()) {
            allHeads &= cell.nameIs("th");
            cells.add(inline.cell(cell));
            for (int more = span(cell); more > 1; more--) {
                cells.add("");
            }
        }
        if (rows.isEmpty()) {
            head = allHeads;
        }
        columns = Math.max(columns, cells.size());
        rows.add(cells);
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan");
        return span.isEmpty() ? 1 : Math.min(Integer.parseInt(span), MOST_SPAN);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        line(head ? rows.get(0) : List.of(), out);
        out.append('\n').append("| --- ".repeat(columns)).append('|');
        for (List<String> row : rows.subList(head ? 1 : 0, rows.size())) {
            out.append('\n');
            line(row, out);
        }
        return out.toString();
    }

    private void line(List<String> cells, StringBuilder out) {
        out.append('|');
        for (int column = 0; column < columns; column++) {
            String cell = column < cells.size() ? cells.get(column) : "";
            out.append(cell.isEmpty() ? " " : " " + cell).append(" |");
        }
    }
}
