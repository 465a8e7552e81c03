package io.bluepencil.internal.page;

import io.bluepencil.internal.read.Folding;
import java.util.Arrays;

/**
 * Lays text out as lines the way a browser shows it: white space folds to one blank, blocks stand on lines of their own, and a
 * line without a visible character is none.
 */
final class TextFlow {

    private static final char SOFT_HYPHEN = '\u00ad';

    private char[] text;
    private int length;

    /** The text of the node that is added. */
    private char[] source = new char[512];

    private final Lines lines;
    private final Pieces pieces;
    private int rollback;
    private int lineStart;
    private int gap;
    private boolean open;
    private boolean ink;
    private boolean space;
    private boolean cell;
    private int linkDepth;
    private int linkStart;
    private int linkChars;
    private int controlDepth;
    private int controlStart;
    private int controlChars;
    private int coverEnd;
    private long coverHints;

    TextFlow(int guess, Lines lines, Pieces pieces) {
        this.text = new char[guess + 16];
        this.lines = lines;
        this.pieces = pieces;
    }

    /** Adds the text of a node within the line; returns whether there was any besides white space. */
    boolean add(String s, org.jsoup.nodes.TextNode node) {
        int size = s.length();
        source = size > source.length ? new char[size * 2] : source;
        s.getChars(0, size, source, 0);
        int from = -1;
        int at = endOfSpace(source, 0, size);
        while (at < size) {
            openLine();
            from = from < 0 ? length : from;
            int end = endOfRun(source, at, size);
            append(source, at, end);
            at = endOfSpace(source, end, size);
        }
        if (from >= 0) {
            pieces.add(from, length, node);
        }
        return from >= 0;
    }

    private void append(char[] chars, int from, int to) {
        if (length + to - from > text.length) {
            text = Arrays.copyOf(text, (length + to - from) * 2);
        }
        System.arraycopy(chars, from, text, length, to - from);
        length += to - from;
    }

    private void append(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    private int endOfSpace(char[] s, int from, int size) {
        int at = from;
        boolean white = false;
        while (at < size && isDropped(s[at])) {
            white |= s[at] != SOFT_HYPHEN;
            at++;
        }
        space |= white;
        return at;
    }

    /** {@return the end of a piece that stands on the page as it stands in the source: words with one blank between} */
    private int endOfRun(char[] s, int from, int size) {
        int at = from;
        while (at < size && !isDropped(s[at])) {
            at = endOfWord(s, at, size);
            at += ink && at + 1 < size && s[at] == ' ' ? 1 : 0;
        }
        return at > from && at < size && isDropped(s[at]) && s[at - 1] == ' ' ? at - 1 : at;
    }

    private int endOfWord(char[] s, int from, int size) {
        int at = from;
        while (at < size && !ink && !isDropped(s[at])) {
            ink = !Folding.isBlank(s[at++]);
        }
        while (at < size && !isDropped(s[at])) {
            at++;
        }
        return at;
    }

    /** {@return whether the character is white space of HTML, or a soft hyphen} */
    private static boolean isDropped(char c) {
        return c <= ' ' ? c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' : c == SOFT_HYPHEN;
    }

    /** Adds preformatted text: blanks and line ends stay. */
    void addPreformatted(String s, int element, org.jsoup.nodes.TextNode node) {
        int at = 0;
        while (at < s.length()) {
            int end = s.indexOf('\n', at);
            int stop = end < 0 ? s.length() : end;
            addVerbatim(s, at, stop, node);
            if (end >= 0) {
                int blankLine = !ink && !open ? 2 : 1;
                breakLine(blankLine, element);
            }
            at = stop + 1;
        }
    }

    private void addVerbatim(String s, int start, int stop, org.jsoup.nodes.TextNode node) {
        int end = stop > start && s.charAt(stop - 1) == '\r' ? stop - 1 : stop;
        if (start == end) {
            return;
        }
        openLine();
        int from = length;
        for (int at = start; at < end; at++) {
            char c = s.charAt(at) == '\r' ? ' ' : s.charAt(at);
            append(c);
            ink = ink || !Folding.isBlank(c);
        }
        pieces.add(from, length, node);
    }

    private void openLine() {
        if (open) {
            if (cell && ink) {
                append('\t');
            } else if (space && ink) {
                append(' ');
            }
        } else {
            rollback = length;
            if (rollback > 0) {
                append('\n');
                if (gap == 2) {
                    append('\n');
                }
            }
            open = true;
            lineStart = length;
            linkStart = lineStart;
            controlStart = lineStart;
        }
        cell = false;
        space = false;
    }

    /** {@return whether there is a line that has not ended yet} */
    boolean isLineOpen() {
        return open;
    }

    /** {@return the number of characters so far} */
    int length() {
        return length;
    }

    /** Ends the line. */
    void breakLine(int newGap, int element) {
        if (open) {
            endLine(element);
        }
        gap = Math.max(gap, newGap);
        space = false;
        cell = false;
    }

    private void endLine(int element) {
        if (ink) {
            if (linkDepth > 0) {
                linkChars += length - linkStart;
            }
            if (controlDepth > 0) {
                controlChars += length - controlStart;
            }
            long hints = coverEnd == length ? coverHints : 0;
            lines.add(element, lineStart, length, linkChars, controlChars * 2 > length - lineStart, hints);
            gap = 0;
        } else {
            length = rollback;
            pieces.dropFrom(rollback);
        }
        open = false;
        ink = false;
        linkChars = 0;
        controlChars = 0;
        coverEnd = -1;
        coverHints = 0;
    }

    /** Begins a table cell. */
    void cell() {
        cell = true;
    }

    /** Keeps what comes next from growing together with what stands before: boxes within the line, such as buttons. */
    void setApart() {
        space = true;
    }

    void openLink() {
        if (linkDepth++ == 0) {
            linkStart = length;
        }
    }

    void closeLink() {
        if (--linkDepth == 0 && open) {
            linkChars += length - Math.max(linkStart, lineStart);
        }
    }

    void openControl() {
        if (controlDepth++ == 0) {
            controlStart = length;
        }
    }

    void closeControl() {
        if (--controlDepth == 0 && open) {
            controlChars += length - Math.max(controlStart, lineStart);
        }
    }

    /** {@return where the line stands now; to be given to {@link #cover}} */
    int position() {
        return open && ink ? length : -1;
    }

    /** Says what an inline element means that has just been closed, if it covers the line from its start. */
    void cover(int openedAt, long hints) {
        if (openedAt < 0 && open && ink) {
            coverHints = coverEnd == length ? coverHints | hints : hints;
            coverEnd = length;
        }
    }

    /** {@return the page text, closed by a line end unless it is empty} */
    String finish() {
        if (length > 0) {
            append('\n');
        }
        return new String(text, 0, length);
    }
}
