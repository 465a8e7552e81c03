package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.report.Explanation;
import io.bluepencil.report.Ink;
import io.bluepencil.report.Ink.Part;
import io.bluepencil.report.Json;
import io.bluepencil.report.Note;
import io.bluepencil.report.Scope;
import io.bluepencil.report.Visible;

/**
 * What is printed of a document.
 *
 * @param terminal whether it is shown on a terminal, where scraped text must be escaped
 * @param ink how it is coloured
 */
record Report(boolean terminal, Ink ink) {

    /**
     * {@return the report for standard output as it is}
     *
     * @param streams the streams
     */
    static Report on(Streams streams) {
        return new Report(streams.out().isTerminal(), streams.ink());
    }

    /** {@return all marks and a line that sums the document up} */
    String explanation(Cleaned cleaned) {
        StringBuilder out = new StringBuilder();
        for (Note note : Note.of(cleaned, Scope.NEAR)) {
            out.append(ink.set(note.cut() ? Part.CUT : Part.KEPT, Explanation.line(cleaned, note)))
                    .append('\n');
        }
        return out.append(ink.set(Part.STRONG, Explanation.summary(cleaned)))
                .append('\n')
                .toString();
    }

    /** {@return one line for every cut} */
    String findings(Cleaned cleaned) {
        StringBuilder out = new StringBuilder();
        cleaned.marks().stream()
                .filter(Mark::cut)
                .forEach(mark -> out.append(Explanation.finding(cleaned, mark)).append('\n'));
        return out.toString();
    }

    /** {@return the document as one line of JSON} */
    String json(Cleaned cleaned) {
        return Json.of(cleaned) + "\n";
    }

    /** {@return the diff, raw for a pipe so that it can be applied, escaped for a terminal} */
    String diff(Cleaned cleaned) {
        String diff = cleaned.diff();
        if (!terminal) {
            return diff;
        }
        StringBuilder out = new StringBuilder();
        Visible.escapeLines(diff)
                .lines()
                .forEach(line -> out.append(paintDiff(line)).append('\n'));
        return out.toString();
    }

    private String paintDiff(String line) {
        if (line.startsWith("---") || line.startsWith("+++")) {
            return ink.set(Part.STRONG, line);
        }
        if (line.startsWith("@@")) {
            return ink.set(Part.FAINT, line);
        }
        if (line.startsWith("-")) {
            return ink.set(Part.CUT, line);
        }
        return line.startsWith("+") ? ink.set(Part.KEPT, line) : line;
    }
}
