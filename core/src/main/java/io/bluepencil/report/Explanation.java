package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Mark;
import java.util.List;

/** Says in lines of text what was cut or marked, and why. */
public final class Explanation {

    private static final int EXCERPT = 60;

    private Explanation() {}

    /**
     * {@return one finding in the form {@code file:line: label [rule] reason}, as editors and code hosts read it}
     *
     * @param cleaned the document
     * @param mark one of its marks
     */
    public static String finding(Cleaned cleaned, Mark mark) {
        return place(cleaned, mark) + mark.label() + " [" + mark.ruleId() + "] " + Visible.escape(mark.reason());
    }

    /**
     * {@return one line a mark, cut or kept, with the reason and the first words of the text; neighbouring lines with the same
     * finding are told together, as {@code file:18-46: ...}}
     *
     * @param cleaned the document
     */
    public static List<String> lines(Cleaned cleaned) {
        return Note.of(cleaned, Scope.NEAR).stream()
                .map(note -> line(cleaned, note))
                .toList();
    }

    /**
     * {@return a note as one line}
     *
     * @param cleaned the document
     * @param note a note on it
     */
    public static String line(Cleaned cleaned, Note note) {
        Mark first = note.first();
        String lines =
                note.firstLine() == note.lastLine() ? "" + note.firstLine() : note.firstLine() + "-" + note.lastLine();
        return Visible.escape(cleaned.name()) + ":" + lines + ": " + fate(first) + " " + why(first) + ": \""
                + excerpt(first.removed()) + "\"";
    }

    /** {@return what became of the text and which rule said it, such as {@code cut ad [known-line]}} */
    static String fate(Mark mark) {
        return (mark.cut() ? "cut " : "keep ") + mark.label() + " [" + mark.ruleId() + "]";
    }

    /** {@return the reason, what it rests on, and what saved the text if it stays} */
    static String why(Mark mark) {
        String evidence = mark.evidence().isEmpty() ? "" : " (" + Visible.escape(mark.evidence()) + ")";
        return Visible.escape(mark.reason()) + evidence + (mark.cut() ? "" : "; " + mark.keptBecause());
    }

    private static String place(Cleaned cleaned, Mark mark) {
        return Visible.escape(cleaned.name()) + ":" + mark.line() + ": ";
    }

    private static String excerpt(String removed) {
        String text = removed.strip();
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return Visible.escape(text);
        }
        return Visible.escape(text.substring(0, text.offsetByCodePoints(0, EXCERPT))) + "\u2026";
    }

    /**
     * {@return one line that sums a document up, such as {@code a.txt: cleaned, 3 cuts, 12.5 % of the characters}}
     *
     * @param cleaned the document
     */
    public static String summary(Cleaned cleaned) {
        long cuts = cleaned.marks().stream().filter(Mark::cut).count();
        long tenths = Math.round(1000 * cleaned.removedRatio());
        String count = cuts == 1 ? "1 cut" : cuts + " cuts";
        return Visible.escape(cleaned.name()) + ": " + cleaned.verdict() + ", " + count + ", " + tenths / 10 + "."
                + tenths % 10 + " % of the characters";
    }

    /**
     * {@return a diagnostic as a line of text, with file and offset}
     *
     * @param cleaned the document
     * @param diagnostic one of its diagnostics
     */
    public static String diagnostic(Cleaned cleaned, Diagnostic diagnostic) {
        String offset = diagnostic.offset() < 0 ? "" : "offset " + diagnostic.offset() + ": ";
        return Visible.escape(cleaned.name()) + ": " + offset + Visible.escape(diagnostic.message());
    }
}
