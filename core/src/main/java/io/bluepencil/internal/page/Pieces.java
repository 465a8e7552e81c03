package io.bluepencil.internal.page;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Which text node each piece of page text comes from, in document order. */
public final class Pieces {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private TextNode[] nodes = new TextNode[256];
    private int size;

    private final Unread unread;

    Pieces(Unread unread) {
        this.unread = unread;
    }

    void add(int start, int end, TextNode node) {
        if (size == nodes.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        nodes[size++] = node;
    }

    void dropFrom(int offset) {
        while (size > 0 && starts[size - 1] >= offset) {
            size--;
        }
    }

    /** {@return the number of pieces} */
    public int size() {
        return size;
    }

    /** {@return the offset in the page text at which the piece starts} */
    public int start(int piece) {
        return starts[piece];
    }

    /** {@return the offset behind the piece} */
    public int end(int piece) {
        return ends[piece];
    }

    /** {@return the offset in the source of the page at which the text node begins, -1 if that was not noted} */
    int origin(int piece) {
        Range range = nodes[piece].sourceRange();
        return range.isTracked() ? unread.origin(range.startPos()) : -1;
    }

    /** {@return the offset in the source of the page behind the text node, -1 if that was not noted} */
    int originEnd(int piece) {
        Range range = nodes[piece].sourceRange();
        return range.isTracked() ? unread.origin(range.endPos()) : -1;
    }

    /** {@return the text node it comes from; a preformatted one has a piece a line} */
    public TextNode node(int piece) {
        return nodes[piece];
    }
}
