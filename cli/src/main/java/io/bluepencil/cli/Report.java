package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.report.Explanation;
import io.bluepencil.report.Json;
import io.bluepencil.report.Visible;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What is printed of a document.
 *
 * @param terminal whether it is shown on a terminal, where scraped text must be escaped
 * @param colours whether it is coloured
 */
record Report(boolean terminal, boolean colours) {

    /**
     * {@return the report for standard output as it is}
     *
     * @param streams the streams
     */
    static Report on(Streams streams) {
        boolean terminal = streams.out().isTerminal();
        return new Report(terminal, terminal && streams.colours());
    }

    /** {@return all marks and a line that sums the document up} */
    String explanation(Cleaned cleaned) {
        StringBuilder out = new StringBuilder();
        for (String line : Explanation.lines(cleaned)) {
            out.append(paint(line, isCut(cleaned, line) ? Style.fg_red : Style.fg_green))
                    .append('\n');
        }
        return out.append(paint(Explanation.summary(cleaned), Style.bold))
                .append('\n')
                .toString();
    }

    /** A line starts with the name of the document, its line numbers, and what became of the text. */
    private static boolean isCut(Cleaned cleaned, String line) {
        int behindName = Visible.escape(cleaned.name()).length() + 1;
        int fate = line.indexOf(": ", behindName) + 2;
        return line.startsWith("cut ", fate);
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
            return paint(line, Style.bold);
        }
        if (line.startsWith("@@")) {
            return paint(line, Style.fg_cyan);
        }
        if (line.startsWith("-")) {
            return paint(line, Style.fg_red);
        }
        return line.startsWith("+") ? paint(line, Style.fg_green) : line;
    }

    private String paint(String line, IStyle style) {
        return colours ? style.on() + line + Style.reset.on() : line;
    }
}
