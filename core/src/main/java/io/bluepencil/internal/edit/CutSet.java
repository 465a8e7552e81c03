package io.bluepencil.internal.edit;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.TextIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The cuts decided so far on one source. Knows which white space goes with a cut: its own line end and the blank lines behind
 * it, so that what stays keeps the distance it had; those before it if nothing follows; and only its own line end where blank
 * lines stood behind it but not before it, lest two paragraphs grow together.
 */
final class CutSet {

    private final TextIndex source;
    private final Decision[] blocks;
    private final TreeMap<Integer, Decision> pieces = new TreeMap<>();
    private int count;

    CutSet(TextIndex source) {
        this.source = source;
        this.blocks = new Decision[source.size()];
    }

    CutSet copy() {
        CutSet copy = new CutSet(source);
        System.arraycopy(blocks, 0, copy.blocks, 0, blocks.length);
        copy.pieces.putAll(pieces);
        copy.count = count;
        return copy;
    }

    void cutBlock(int block, Decision decision) {
        if (!pieces.isEmpty()) {
            pieces.subMap(source.start(block), source.end(block)).clear();
        }
        blocks[block] = decision;
        count++;
    }

    /** Cuts several blocks for one reason: where they touch, they are one span. */
    void cutBlocks(int first, int last, Decision decision) {
        for (int block = first; block <= last; block++) {
            cutBlock(block, decision);
        }
    }

    void cutPiece(Decision decision) {
        pieces.subMap(decision.start(), decision.end()).clear();
        pieces.put(decision.start(), decision);
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isCut(int block) {
        return blocks[block] != null;
    }

    /** {@return the cuts with their final spans, disjoint and in order} */
    List<Decision> spans() {
        List<Decision> spans = new ArrayList<>(count);
        for (int block = 0; block < blocks.length; block++) {
            if (blocks[block] == null) {
                addPieces(block, spans);
            } else {
                int last = block;
                while (last + 1 < blocks.length && blocks[last + 1] != null) {
                    last++;
                }
                addRun(block, last, spans);
                block = last;
            }
        }
        return LineEnds.keepApart(source.text(), spans);
    }

    private void addRun(int first, int last, List<Decision> spans) {
        boolean tail = last == blocks.length - 1 && first > 0;
        int gap = tail ? -1 : lastGap(first, last);
        for (int block = first; block <= last; block++) {
            int start = tail ? tailStart(block, last) : source.lineStart(block);
            while (block < last && isOne(blocks[block], blocks[block + 1])) {
                block++;
            }
            int end = tail ? tailEnd(block, last) : endOfCut(block, gap);
            spans.add(blocks[block].at(start, end));
        }
    }

    /** Decisions on several blocks were made of one mark, which starts and ends where no other one does. */
    private static boolean isOne(Decision before, Decision decision) {
        return before.start() == decision.start() && before.end() == decision.end();
    }

    private int endOfCut(int block, int gap) {
        if (block == blocks.length - 1) {
            return source.text().length();
        }
        return block == gap ? source.lineEnd(block) : source.lineStart(block + 1);
    }

    private int tailStart(int block, int last) {
        return endsWithoutBreak(last) ? source.lineBreak(block - 1) : source.lineEnd(block - 1);
    }

    private int tailEnd(int block, int last) {
        return endsWithoutBreak(last) ? source.lineBreak(block) : source.lineEnd(block);
    }

    private boolean endsWithoutBreak(int last) {
        return source.lineBreak(last) == source.text().length();
    }

    /** Where no blank line stands before the run, the last one within or behind it stays, lest two paragraphs grow together. */
    private int lastGap(int first, int last) {
        if (first == 0 || last == blocks.length - 1 || source.blankLinesBefore(first) > 0) {
            return -1;
        }
        int gap = last;
        while (gap >= first && source.blankLinesBefore(gap + 1) == 0) {
            gap--;
        }
        return gap >= first ? gap : -1;
    }

    private void addPieces(int block, List<Decision> spans) {
        if (pieces.isEmpty()) {
            return;
        }
        int from = source.start(block);
        for (Decision piece : pieces.subMap(from, source.end(block)).values()) {
            Decision span = withBlanks(piece, block, from);
            spans.add(span);
            from = span.end();
        }
    }

    private Decision withBlanks(Decision piece, int block, int from) {
        int start = Math.max(piece.start(), from);
        int end = piece.end();
        String text = source.text();
        while (start > from && end == source.end(block) && Folding.isBlank(text.charAt(start - 1))) {
            start--;
        }
        boolean blankBefore = start == from || Folding.isBlank(text.charAt(start - 1));
        while (blankBefore && end < source.end(block) && Folding.isBlank(text.charAt(end))) {
            end++;
        }
        return piece.at(start, end);
    }

    /** {@return the source without the spans} */
    String render() {
        return render(source.text(), spans());
    }

    static String render(String text, List<Decision> spans) {
        int left = text.length();
        for (Decision span : spans) {
            left -= span.end() - span.start();
        }
        char[] kept = new char[left];
        int size = 0;
        int at = 0;
        for (Decision span : spans) {
            text.getChars(at, span.start(), kept, size);
            size += span.start() - at;
            at = span.end();
        }
        text.getChars(at, text.length(), kept, size);
        return new String(kept);
    }
}
