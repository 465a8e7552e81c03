package io.bluepencil.report;

import io.bluepencil.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document, in stretches that are marked and not marked. Where a mark that was cut and one that was not overlap, the one
 * that was cut counts.
 *
 * @param number its number, counted from 1
 * @param start offset of its first character
 * @param end offset of its end, without the line break
 * @param stretches the stretches, which follow each other from start to end; none if the line is empty
 */
record MarkedLine(int number, int start, int end, List<Stretch> stretches) {

    /**
     * A stretch of the source.
     *
     * @param start offset of its first character
     * @param end offset behind its last character
     * @param mark the mark that covers it, or null if none does
     */
    record Stretch(int start, int end, @Nullable Mark mark) {

        boolean isCut() {
            return mark != null && mark.cut();
        }
    }

    /** Takes the lines of a document. */
    @FunctionalInterface
    interface Visitor<X extends Exception> {

        /** Takes a line. */
        void take(MarkedLine line) throws X;
    }

    /**
     * Goes through the lines of a document. LF, CR and both together end a line.
     *
     * @param source the document
     * @param marks its marks, by start offset
     * @param visitor takes the lines
     * @param <X> what the visitor throws
     * @throws X if the visitor throws it
     */
    static <X extends Exception> void visit(String source, List<Mark> marks, Visitor<X> visitor) throws X {
        int start = 0;
        int nextMark = 0;
        for (int number = 1; start < source.length(); number++) {
            int end = lineEnd(source, start);
            while (nextMark < marks.size() && marks.get(nextMark).end() <= start) {
                nextMark++;
            }
            visitor.take(new MarkedLine(number, start, end, stretches(start, end, marks, nextMark)));
            start = end + (source.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static List<Stretch> stretches(int start, int end, List<Mark> marks, int first) {
        int last = first;
        while (last < marks.size() && marks.get(last).start() < end) {
            last++;
        }
        List<Mark> touching = marks.subList(first, last);
        List<Stretch> line = start == end ? List.of() : List.of(new Stretch(start, end, null));
        List<Mark> cut = touching.stream().filter(Mark::cut).toList();
        List<Mark> kept = touching.stream().filter(mark -> !mark.cut()).toList();
        return mark(mark(line, cut), kept);
    }

    /** Gives a mark to what the marks cover of the stretches that have none yet. */
    private static List<Stretch> mark(List<Stretch> line, List<Mark> marks) {
        List<Stretch> result = new ArrayList<>();
        int next = 0;
        for (Stretch stretch : line) {
            int at = stretch.start;
            while (stretch.mark == null
                    && next < marks.size()
                    && marks.get(next).start() < stretch.end) {
                Mark mark = marks.get(next);
                int from = Math.max(at, mark.start());
                int to = Math.min(stretch.end, mark.end());
                if (from < to) {
                    add(result, at, from, null);
                    add(result, from, to, mark);
                    at = to;
                }
                if (mark.end() > stretch.end) {
                    break;
                }
                next++;
            }
            add(result, at, stretch.end, stretch.mark);
        }
        return result;
    }

    private static void add(List<Stretch> line, int start, int end, @Nullable Mark mark) {
        if (start < end) {
            line.add(new Stretch(start, end, mark));
        }
    }
}
