package io.bluepencil.report;

import io.bluepencil.report.Ink.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets runs of text in rows of a given width, broken between words where there are some, and between characters elsewhere. */
final class Column {

    /**
     * A row of the column.
     *
     * @param text what is printed, with the codes of the ink
     * @param width columns that it takes
     */
    record Row(String text, int width) {}

    private record Cell(String text, int width, @Nullable Part part) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private final int width;
    private final Ink ink;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int used;

    private Column(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    /**
     * {@return the rows}
     *
     * @param runs the text
     * @param width columns a row may take; a single character that is wider takes a row of its own
     * @param ink how parts are set off
     */
    static List<Row> set(List<Run> runs, int width, Ink ink) {
        Column column = new Column(width, ink);
        runs.forEach(column::add);
        column.emit(column.row);
        return column.rows;
    }

    private void add(Run run) {
        String text = run.text();
        for (int at = 0; at < text.length(); ) {
            int end = DisplayWidth.next(text, at);
            add(new Cell(text.substring(at, end), DisplayWidth.of(text, at, end), run.part()));
            at = end;
        }
    }

    private void add(Cell cell) {
        if (used + cell.width > width && !row.isEmpty()) {
            breakRow(cell);
        }
        if (!row.isEmpty() || rows.isEmpty() || !cell.isBlank()) {
            row.add(cell);
            used += cell.width;
        }
    }

    private void breakRow(Cell next) {
        int at = next.isBlank() ? row.size() : lastBreak();
        List<Cell> rest = new ArrayList<>(row.subList(at, row.size()));
        emit(row.subList(0, at));
        row = rest;
        used = rest.stream().mapToInt(Cell::width).sum();
    }

    /** A row may break behind a blank and behind a wide character. */
    private int lastBreak() {
        for (int at = row.size(); at > 0; at--) {
            Cell cell = row.get(at - 1);
            if (cell.isBlank() || cell.width > 1) {
                return at;
            }
        }
        return row.size();
    }

    private void emit(List<Cell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < end; ) {
            int from = at;
            StringBuilder text = new StringBuilder();
            while (at < end && Objects.equals(cells.get(at).part, cells.get(from).part)) {
                text.append(cells.get(at++).text);
            }
            out.append(set(text.toString(), cells.get(from).part));
        }
        rows.add(new Row(
                out.toString(),
                cells.subList(0, end).stream().mapToInt(Cell::width).sum()));
    }

    private String set(String text, @Nullable Part part) {
        return part == null ? text : ink.set(part, text);
    }
}
