package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.report.Column.Row;
import io.bluepencil.report.Ink.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One document on its way to the proof. */
final class ProofPage {

    /** Part of the columns that the margin takes, in percent. */
    private static final int MARGIN = 38;

    /** Rows for which text without a mark, and text with one, is shown in full. */
    private static final int PLAIN_ROWS = 2;

    private static final int MARKED_ROWS = 4;

    private final String source;
    private final Ink ink;
    private final List<Mark> marks;
    private final List<Note> notes;
    private final int digits;
    private final int textWidth;
    private final int marginWidth;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Row> margin = new ArrayDeque<>();
    private int nextNote;
    private int lastNoted;
    private boolean gap = true;

    ProofPage(Cleaned cleaned, Scope scope, Ink ink, int columns) {
        this.source = cleaned.source();
        this.ink = ink;
        this.marks = scope.marks(cleaned);
        this.notes = Note.of(cleaned, scope);
        this.digits = Long.toString(source.lines().count()).length();
        int left = digits + 3;
        this.marginWidth = (columns - left) * MARGIN / 100;
        this.textWidth = columns - left - marginWidth - 2;
    }

    String print() {
        MarkedLine.visit(source, marks, line -> print(line.number(), new ProofLine(source, line)));
        return out.toString();
    }

    private void print(int number, ProofLine line) {
        if (line.isBlank()) {
            emptyRow();
            return;
        }
        if (nextNote < notes.size() && notes.get(nextNote).firstLine() == number) {
            finishMargin();
            startMargin(number);
        }
        char sign = line.sign();
        int most = textWidth * (sign == ' ' ? PLAIN_ROWS : MARKED_ROWS);
        String label = String.valueOf(number);
        String first = " ".repeat(digits - label.length()) + ink.set(Part.FAINT, label) + " " + sign + " ";
        for (Row row : Column.set(line.runs(most), textWidth, ink)) {
            print(first, row);
            first = " ".repeat(digits) + " " + sign + " ";
        }
        if (number >= lastNoted) {
            finishMargin();
        }
    }

    private void startMargin(int number) {
        while (nextNote < notes.size() && notes.get(nextNote).firstLine() == number) {
            Note note = notes.get(nextNote++);
            Part part = note.cut() ? Part.CUT : Part.KEPT;
            Run fate = new Run(lines(note) + Explanation.fate(note.first()) + " ", part);
            List<Run> runs = List.of(fate, new Run(Explanation.why(note.first()), null));
            margin.addAll(Column.set(runs, marginWidth, ink));
            lastNoted = Math.max(lastNoted, note.lastLine());
        }
    }

    private static String lines(Note note) {
        return note.firstLine() == note.lastLine() ? "" : "lines " + note.firstLine() + "-" + note.lastLine() + ": ";
    }

    private void finishMargin() {
        while (!margin.isEmpty()) {
            print(" ".repeat(digits + 3), new Row("", 0));
        }
    }

    private void print(String left, Row row) {
        Row note = margin.poll();
        if (note == null) {
            out.append((left + row.text()).stripTrailing());
        } else {
            out.append(left)
                    .append(row.text())
                    .append(" ".repeat(textWidth - row.width() + 2))
                    .append(note.text());
        }
        out.append('\n');
        gap = false;
    }

    private void emptyRow() {
        if (!gap && margin.isEmpty()) {
            out.append('\n');
            gap = true;
        }
    }
}
