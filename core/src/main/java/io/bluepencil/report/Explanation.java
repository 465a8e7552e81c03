package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        List<String> lines = new ArrayList<>();
        List<Mark> marks = cleaned.marks();
        for (int first = 0; first < marks.size(); ) {
            int last = first;
            while (last + 1 < marks.size() && saysTheSame(marks.get(last), marks.get(last + 1))) {
                last++;
            }
            lines.add(line(cleaned, marks.get(first), marks.get(last)));
            first = last + 1;
        }
        return lines;
    }

    private static boolean saysTheSame(Mark one, Mark other) {
        return one.cut()
                && other.cut()
                && one.end() == other.start()
                && one.ruleId().equals(other.ruleId())
                && one.finding().equals(other.finding());
    }

    private static String line(Cleaned cleaned, Mark first, Mark last) {
        String fate = first.cut() ? "cut " : "keep ";
        String kept = first.cut() ? "" : "; " + first.keptBecause();
        String evidence = first.evidence().isEmpty() ? "" : " (" + Visible.escape(first.evidence()) + ")";
        String lines = first.line() == last.line() ? "" + first.line() : first.line() + "-" + last.line();
        return Visible.escape(cleaned.name()) + ":" + lines + ": " + fate + first.label() + " [" + first.ruleId() + "] "
                + Visible.escape(first.reason()) + evidence + kept + ": \"" + excerpt(first.removed()) + "\"";
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
        String share = String.format(Locale.ROOT, "%.1f", 100 * cleaned.removedRatio());
        String count = cuts == 1 ? "1 cut" : cuts + " cuts";
        return Visible.escape(cleaned.name()) + ": " + cleaned.verdict() + ", " + count + ", " + share
                + " % of the characters";
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
