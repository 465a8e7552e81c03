package io.bluepencil.internal.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A unified diff made from cut spans instead of a search for what two texts have in common: exact, and linear in the length of
 * the text. As for git, only LF ends a line.
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final String name;
    private final String source;
    private final int[] starts;
    private final int[] ends;
    private final List<Change> changes = new ArrayList<>();

    /** Lines {@code from .. to - 1} of the source, at offsets {@code start .. end - 1}, with what is left of them. */
    private record Change(int from, int to, int start, int end, String left, int leftLines) {}

    /**
     * Makes a diff.
     *
     * @param name name of the file
     * @param source text before
     * @param starts offsets of the cut spans, ascending
     * @param ends offsets behind the cut spans
     */
    public UnifiedDiff(String name, String source, int[] starts, int[] ends) {
        this.name = name;
        this.source = source;
        this.starts = starts.clone();
        this.ends = ends.clone();
        collect();
    }

    private void collect() {
        int cut = 0;
        int line = 0;
        int at = 0;
        while (cut < starts.length) {
            int next = lineEnd(at);
            if (next <= starts[cut]) {
                at = next;
                line++;
            } else {
                Change change = change(line, at, cut);
                changes.add(change);
                at = change.end;
                line = change.to;
                while (cut < starts.length && starts[cut] < at) {
                    cut++;
                }
            }
        }
    }

    private Change change(int from, int start, int firstCut) {
        StringBuilder left = new StringBuilder();
        int line = from;
        int end = start;
        int at = start;
        int cut = firstCut;
        do {
            end = lineEnd(end);
            line++;
            while (cut < starts.length && starts[cut] < end) {
                left.append(source, at, starts[cut]);
                at = ends[cut++];
            }
            if (at < end) {
                left.append(source, at, end);
                at = end;
            }
        } while (at > end || (endsOpen(left) && end < source.length()));
        return new Change(from, line, start, end, left.toString(), lines(left));
    }

    private static boolean endsOpen(CharSequence left) {
        return left.length() > 0 && left.charAt(left.length() - 1) != '\n';
    }

    private static int lines(CharSequence text) {
        long breaks = text.chars().filter(c -> c == '\n').count();
        return (int) breaks + (endsOpen(text) ? 1 : 0);
    }

    private int lineEnd(int from) {
        int lineFeed = source.indexOf('\n', from);
        return lineFeed < 0 ? source.length() : lineFeed + 1;
    }

    /** {@return the diff, empty if nothing is cut} */
    @Override
    public String toString() {
        if (changes.isEmpty()) {
            return "";
        }
        StringBuilder diff = new StringBuilder(DiffHeader.of(name));
        int shift = 0;
        for (int first = 0; first < changes.size(); ) {
            int last = first;
            while (last + 1 < changes.size() && changes.get(last + 1).from - changes.get(last).to <= 2 * CONTEXT) {
                last++;
            }
            shift += appendHunk(diff, changes.subList(first, last + 1), shift);
            first = last + 1;
        }
        return diff.toString();
    }

    /** Appends one hunk; returns by how many lines it makes the text shorter, as a negative number. */
    private int appendHunk(StringBuilder diff, List<Change> hunk, int shift) {
        StringBuilder body = new StringBuilder();
        Change first = hunk.get(0);
        int before = Math.min(CONTEXT, first.from);
        appendLines(body, ' ', source, backUp(first.start, before), first.start);
        int at = first.start;
        int growth = 0;
        int line = first.from;
        for (Change change : hunk) {
            appendLines(body, ' ', source, at, change.start);
            appendLines(body, '-', source, change.start, change.end);
            appendLines(body, '+', change.left, 0, change.left.length());
            growth += change.leftLines - (change.to - change.from);
            at = change.end;
            line = change.to;
        }
        int after = 0;
        int stop = at;
        while (after < CONTEXT && stop < source.length()) {
            stop = lineEnd(stop);
            after++;
        }
        appendLines(body, ' ', source, at, stop);
        int oldLines = line + after - (first.from - before);
        appendHeader(diff, first.from - before, oldLines, first.from - before + shift, oldLines + growth);
        diff.append(body);
        return growth;
    }

    private static void appendHeader(StringBuilder diff, int oldStart, int oldLines, int newStart, int newLines) {
        diff.append("@@ -").append(range(oldStart, oldLines));
        diff.append(" +").append(range(newStart, newLines)).append(" @@\n");
    }

    /** Lines count from 1; an empty range names the line before it. */
    private static String range(int start, int lines) {
        return (lines == 0 ? start : start + 1) + "," + lines;
    }

    private int backUp(int offset, int lines) {
        int at = offset;
        for (int i = 0; i < lines; i++) {
            at = source.lastIndexOf('\n', at - 2) + 1;
        }
        return at;
    }

    private static void appendLines(StringBuilder body, char sign, String text, int start, int end) {
        int at = start;
        while (at < end) {
            int lineFeed = text.indexOf('\n', at);
            int next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
            body.append(sign).append(text, at, next);
            if (text.charAt(next - 1) != '\n') {
                body.append("\n\\ No newline at end of file\n");
            }
            at = next;
        }
    }
}
