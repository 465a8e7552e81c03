package io.bluepencil.report;

import io.bluepencil.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a piece of text is, in lines and columns counted from 1; columns in UTF-16 units. Blanks and line ends around it are no part
 * of it.
 *
 * @param startLine line of the first character
 * @param startColumn column of the first character
 * @param endLine line of the last character
 * @param endColumn column behind the last character
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {

    /**
     * {@return the regions of cuts, in one walk over the document}
     *
     * @param source the document
     * @param cuts its cuts, in the order of the text
     */
    static List<Region> of(String source, List<Cut> cuts) {
        List<Region> regions = new ArrayList<>();
        Walk walk = new Walk(source);
        for (Cut cut : cuts) {
            Mark mark = cut.mark();
            String removed = mark.removed();
            boolean blank = removed.isBlank();
            int start =
                    blank ? mark.start() : mark.end() - removed.stripLeading().length();
            int end = blank
                    ? mark.start()
                    : mark.start() + removed.stripTrailing().length();
            walk.to(start);
            int line = walk.line;
            int column = walk.column();
            walk.to(end);
            regions.add(new Region(line, column, walk.line, walk.column()));
        }
        return regions;
    }

    /** Counts lines from offset to offset. LF, CR and both together end a line. */
    private static final class Walk {
        private final String source;
        private int at;
        private int line = 1;
        private int lineStart;

        Walk(String source) {
            this.source = source;
        }

        void to(int offset) {
            for (; at < offset; at++) {
                char c = source.charAt(at);
                if (c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1))) {
                    line++;
                    lineStart = at + 1;
                }
            }
        }

        int column() {
            return at - lineStart + 1;
        }
    }
}
