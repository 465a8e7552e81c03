package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks that are told together: one, or several cuts of neighbouring lines for which a rule said the same.
 *
 * @param marks the marks in their order, at least one
 */
public record Note(List<Mark> marks) {

    /**
     * Copies the list.
     *
     * @param marks the marks in their order
     * @throws IllegalArgumentException if there is none
     */
    public Note {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a note needs a mark");
        }
    }

    /**
     * {@return the notes on a document, in the order of its text}
     *
     * @param cleaned the document
     * @param scope which marks are told
     */
    public static List<Note> of(Cleaned cleaned, Scope scope) {
        List<Note> notes = new ArrayList<>();
        List<Mark> marks = scope.marks(cleaned);
        for (int first = 0; first < marks.size(); ) {
            int end = first + 1;
            while (end < marks.size() && saysTheSame(marks.get(end - 1), marks.get(end))) {
                end++;
            }
            notes.add(new Note(marks.subList(first, end)));
            first = end;
        }
        return notes;
    }

    private static boolean saysTheSame(Mark one, Mark other) {
        return one.cut()
                && other.cut()
                && one.end() == other.start()
                && one.ruleId().equals(other.ruleId())
                && one.finding().equals(other.finding());
    }

    /** {@return the first mark, which speaks for all} */
    public Mark first() {
        return marks.get(0);
    }

    /** {@return whether the text was cut} */
    public boolean cut() {
        return first().cut();
    }

    /** {@return the line on which the first marked text starts, counted from 1} */
    public int firstLine() {
        return first().line();
    }

    /** {@return the line on which the last marked text starts, counted from 1} */
    public int lastLine() {
        return marks.get(marks.size() - 1).line();
    }
}
