package io.bluepencil.report;

import io.bluepencil.report.Ink.Part;
import io.bluepencil.report.MarkedLine.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a document, in the stretches that are cut, kept although marked, and not marked. */
final class ProofLine {

    private static final String GAP = " \u2026 ";
    private static final int LONG_WORD = 20;

    private final String source;
    private final List<Stretch> stretches;

    /**
     * Takes a line.
     *
     * @param source the document
     * @param line one of its lines
     */
    ProofLine(String source, MarkedLine line) {
        this.source = source;
        this.stretches = line.stretches();
    }

    /** {@return a sign for the margin: {@code -} for a line that goes, {@code ~} for one that goes in part, {@code ?} for one that stays
     * although it is marked, else a blank} */
    char sign() {
        if (stretches.stream().anyMatch(Stretch::isCut)) {
            return stretches.stream().allMatch(stretch -> stretch.isCut() || isBlank(stretch)) ? '-' : '~';
        }
        return stretches.stream().anyMatch(stretch -> stretch.mark() != null) ? '?' : ' ';
    }

    private boolean isBlank(Stretch stretch) {
        return source.substring(stretch.start(), stretch.end()).isBlank();
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
                .map(stretch -> new Run(text(stretch, most), part(stretch)))
                .toList();
    }

    private static @Nullable Part part(Stretch stretch) {
        if (stretch.mark() == null) {
            return null;
        }
        return stretch.isCut() ? Part.STRUCK : Part.KEPT;
    }

    private String text(Stretch stretch, int most) {
        if (stretch.end() - stretch.start() <= most) {
            return visible(stretch.start(), stretch.end());
        }
        int half = (most - GAP.length()) / 2;
        int head = stretch.start();
        while (head < stretch.start() + half) {
            head = DisplayWidth.next(source, head);
        }
        int tail = head;
        while (tail < stretch.end() - half) {
            tail = DisplayWidth.next(source, tail);
        }
        return visible(stretch.start(), behindWord(head)) + GAP + visible(beforeWord(tail), stretch.end());
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
