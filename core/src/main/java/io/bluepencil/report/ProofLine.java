package io.bluepencil.report;

import io.bluepencil.Mark;
import io.bluepencil.report.Ink.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a document, in the stretches that are cut, kept although marked, and not marked. */
final class ProofLine {

    private static final String GAP = " \u2026 ";
    private static final int LONG_WORD = 20;

    /** A stretch of the source. */
    private record Stretch(int start, int end, @Nullable Part part) {}

    private final String source;
    private final List<Stretch> stretches;

    /**
     * Marks a line up.
     *
     * @param source the document
     * @param start offset of the line
     * @param end offset of its end, without the line break
     * @param marks the marks that touch it, in their order
     */
    ProofLine(String source, int start, int end, List<Mark> marks) {
        this.source = source;
        List<Stretch> line = start == end ? List.of() : List.of(new Stretch(start, end, null));
        List<Mark> cut = marks.stream().filter(Mark::cut).toList();
        List<Mark> kept = marks.stream().filter(mark -> !mark.cut()).toList();
        this.stretches = mark(mark(line, cut, Part.STRUCK), kept, Part.KEPT);
    }

    /** Gives a part to what the marks cover of the stretches that have none yet. */
    private static List<Stretch> mark(List<Stretch> line, List<Mark> marks, Part part) {
        List<Stretch> result = new ArrayList<>();
        int next = 0;
        for (Stretch stretch : line) {
            int at = stretch.start;
            while (stretch.part == null
                    && next < marks.size()
                    && marks.get(next).start() < stretch.end) {
                int from = Math.max(at, marks.get(next).start());
                int to = Math.min(stretch.end, marks.get(next).end());
                if (from < to) {
                    add(result, at, from, null);
                    add(result, from, to, part);
                    at = to;
                }
                if (marks.get(next).end() > stretch.end) {
                    break;
                }
                next++;
            }
            add(result, at, stretch.end, stretch.part);
        }
        return result;
    }

    private static void add(List<Stretch> line, int start, int end, @Nullable Part part) {
        if (start < end) {
            line.add(new Stretch(start, end, part));
        }
    }

    /** {@return a sign for the margin: {@code -} for a line that goes, {@code ~} for one that goes in part, {@code ?} for one that stays
     * although it is marked, else a blank} */
    char sign() {
        boolean cut = stretches.stream().anyMatch(stretch -> stretch.part == Part.STRUCK);
        if (cut) {
            return stretches.stream().allMatch(stretch -> stretch.part == Part.STRUCK || isBlank(stretch)) ? '-' : '~';
        }
        return stretches.stream().anyMatch(stretch -> stretch.part == Part.KEPT) ? '?' : ' ';
    }

    private boolean isBlank(Stretch stretch) {
        return source.substring(stretch.start, stretch.end).isBlank();
    }

    boolean isBlank() {
        return stretches.stream().allMatch(this::isBlank);
    }

    /**
     * {@return the text of the line, safe to be shown}
     *
     * @param most characters that a stretch is shown with; of a longer one, beginning and end
     */
    List<Run> runs(int most) {
        return stretches.stream()
                .map(stretch -> new Run(text(stretch, most), stretch.part))
                .toList();
    }

    private String text(Stretch stretch, int most) {
        if (stretch.end - stretch.start <= most) {
            return visible(stretch.start, stretch.end);
        }
        int half = (most - GAP.length()) / 2;
        int head = stretch.start;
        while (head < stretch.start + half) {
            head = DisplayWidth.next(source, head);
        }
        int tail = head;
        while (tail < stretch.end - half) {
            tail = DisplayWidth.next(source, tail);
        }
        return visible(stretch.start, behindWord(head)) + GAP + visible(beforeWord(tail), stretch.end);
    }

    /** {@return the offset, or that of a blank not far before it} */
    private int behindWord(int offset) {
        for (int at = offset; at > offset - LONG_WORD; at--) {
            if (source.charAt(at) == ' ') {
                return at;
            }
        }
        return offset;
    }

    /** {@return the offset, or that behind a blank not far behind it} */
    private int beforeWord(int offset) {
        for (int at = offset; at < offset + LONG_WORD; at++) {
            if (source.charAt(at) == ' ') {
                return at + 1;
            }
        }
        return offset;
    }

    private String visible(int start, int end) {
        return start < end ? Visible.escape(source.substring(start, end).replace('\t', ' ')) : "";
    }
}
