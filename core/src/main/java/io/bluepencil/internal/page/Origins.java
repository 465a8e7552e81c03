package io.bluepencil.internal.page;

/** Where in the HTML the text of a page comes from. */
public final class Origins {

    private final Pieces pieces;

    /**
     * Makes it.
     *
     * @param page a page that was read with offsets
     */
    public Origins(Page page) {
        this.pieces = page.pieces();
    }

    /** {@return the offset in the HTML at which the first text node begins that holds text behind {@code from}, or -1} */
    public int start(int from, int to) {
        for (int piece = firstBehind(from); piece < pieces.size() && pieces.start(piece) < to; piece++) {
            int origin = pieces.origin(piece);
            if (origin >= 0) {
                return origin;
            }
        }
        return -1;
    }

    /** {@return the offset in the HTML behind the last text node that holds text before {@code to}, or -1} */
    public int end(int from, int to) {
        for (int piece = firstBehind(to - 1); piece >= 0; piece--) {
            boolean within = piece < pieces.size() && pieces.start(piece) < to;
            if (within && pieces.end(piece) <= from) {
                return -1;
            }
            int origin = within ? pieces.originEnd(piece) : -1;
            if (origin >= 0) {
                return origin;
            }
        }
        return -1;
    }

    /** {@return the first piece that ends behind an offset of the page text} */
    private int firstBehind(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
