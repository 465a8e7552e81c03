package io.bluepencil.internal.model;

import java.util.stream.IntStream;

/** The features of the blocks of a page, a row a block, a byte a feature. */
public final class FeatureTable {

    private static final int LARGEST = 255;

    private final int[] blocks;
    private final byte[] values;
    private final int size;

    /** A table of all blocks. */
    FeatureTable(int size) {
        this(size, IntStream.range(0, size).toArray());
    }

    /**
     * A table of some blocks.
     *
     * @param size the number of all blocks
     * @param blocks those of which something is asked, in order
     */
    FeatureTable(int size, int[] blocks) {
        this.size = size;
        this.blocks = blocks;
        this.values = new byte[size * Feature.COUNT];
    }

    /** {@return the blocks whose rows are filled, in order; not to be changed} */
    int[] blocks() {
        return blocks;
    }

    /** {@return the number of blocks} */
    public int size() {
        return size;
    }

    /** {@return the value, from 0 to 255} */
    public int get(int block, int feature) {
        return values[block * Feature.COUNT + feature] & LARGEST;
    }

    @SuppressWarnings("EnumOrdinal") // the column of a table that lives in memory only
    int get(int block, Feature feature) {
        return get(block, feature.ordinal());
    }

    @SuppressWarnings("EnumOrdinal")
    void set(int block, Feature feature, int value) {
        values[block * Feature.COUNT + feature.ordinal()] = (byte) Math.max(0, Math.min(LARGEST, value));
    }

    void set(int block, Feature feature, boolean value) {
        set(block, feature, value ? 1 : 0);
    }

    /** Copies the features of the first row to all that are filled. */
    void spread() {
        for (int block : blocks) {
            System.arraycopy(values, 0, values, block * Feature.COUNT, Feature.COUNT);
        }
    }

    /** Copies the features of a block of another table. */
    void copyRow(FeatureTable from, int block, int row) {
        System.arraycopy(from.values, block * Feature.COUNT, values, row * Feature.COUNT, Feature.COUNT);
    }

    /** Copies some features of a block of another table, from the first to the last. */
    @SuppressWarnings("EnumOrdinal")
    void copy(FeatureTable from, int block, int row, Feature first, Feature last) {
        int column = first.ordinal();
        int count = last.ordinal() - column + 1;
        System.arraycopy(from.values, block * Feature.COUNT + column, values, row * Feature.COUNT + column, count);
    }
}
