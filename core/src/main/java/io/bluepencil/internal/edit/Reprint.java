package io.bluepencil.internal.edit;

import io.bluepencil.internal.read.Indexed;
import io.bluepencil.internal.read.Markup;
import io.bluepencil.internal.read.Openers;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Role;
import java.util.List;

/**
 * What the cuts so far have left, as rules see it in the next pass: a document of its own whose blocks and offsets lead back to
 * the source, and whose lines are those of the source.
 */
final class Reprint implements Indexed {

    private final TextIndex index;
    private final TextIndex source;
    private final Markup markup;
    private final List<Decision> spans;
    private final int[] spanStarts;
    private final int[] shifts;
    private final int[] sourceBlocks;

    Reprint(Manuscript manuscript, List<Decision> spans) {
        this.source = manuscript.text();
        this.markup = manuscript.markup();
        this.spans = spans;
        this.spanStarts = new int[spans.size()];
        this.shifts = new int[spans.size()];
        int removed = 0;
        for (int i = 0; i < shifts.length; i++) {
            spanStarts[i] = spans.get(i).start() - removed;
            removed += spans.get(i).end() - spans.get(i).start();
            shifts[i] = removed;
        }
        this.index = spans.isEmpty() ? source : source.without(CutSet.render(source.text(), spans), this::sourceOffset);
        this.sourceBlocks = sourceBlocks();
    }

    private int[] sourceBlocks() {
        int[] blocks = new int[index.size()];
        int block = 0;
        for (int i = 0; i < blocks.length; i++) {
            int offset = sourceOffset(index.start(i));
            while (source.end(block) <= offset) {
                block++;
            }
            blocks[i] = block;
        }
        return blocks;
    }

    /** {@return the cuts, in order} */
    List<Decision> spans() {
        return spans;
    }

    /** {@return the offset in the source of a kept character} */
    int sourceOffset(int offset) {
        int low = 0;
        int high = spanStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanStarts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : offset + shifts[low - 1];
    }

    /** {@return whether neither letter nor digit is left} */
    boolean isBlank() {
        for (int block = 0; block < index.size(); block++) {
            if (index.hash(block) != 0) {
                return false;
            }
        }
        return true;
    }

    int sourceBlock(int block) {
        return sourceBlocks[block];
    }

    @Override
    public String text() {
        return index.text();
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public int start(int block) {
        return index.start(block);
    }

    @Override
    public int end(int block) {
        return index.end(block);
    }

    @Override
    public int line(int block) {
        return source.line(sourceBlocks[block]);
    }

    @Override
    public int blankLinesBefore(int block) {
        return index.blankLinesBefore(block);
    }

    @Override
    public int words(int block) {
        return index.words(block);
    }

    @Override
    public long hash(int block) {
        return index.hash(block);
    }

    @Override
    public boolean endsSentence(int block) {
        return index.endsSentence(block);
    }

    @Override
    public Role role(int block) {
        return markup.role(sourceBlocks[block]);
    }

    @Override
    public int linkPercent(int block) {
        return markup.linkPercent(sourceBlocks[block]);
    }

    @Override
    public Openers openedBy() {
        return index.openedBy();
    }

    @Override
    public int traits(int block) {
        return index.traits(block);
    }

    @Override
    public int openers(int block) {
        return index.openers(block);
    }

    @Override
    public int nextOpener(int block, int from, int end, int kinds) {
        return index.nextOpener(block, from, end, kinds);
    }

    @Override
    public int openersAt(int block, int at) {
        return index.openersAt(block, at);
    }

    @Override
    public int nextSentence(int block, int from) {
        return index.nextSentence(block, from);
    }

    @Override
    public long signature(int block) {
        return index.signature(block);
    }

    @Override
    public boolean mayBeDoubled(int block) {
        return index.mayBeDoubled(block);
    }
}
