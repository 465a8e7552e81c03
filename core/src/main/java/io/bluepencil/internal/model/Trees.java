package io.bluepencil.internal.model;

/**
 * An ensemble of decision trees in a table: complete binary trees of one depth, of which each inner node takes two bytes (feature,
 * threshold) and each leaf one (its vote, signed).
 */
final class Trees {

    private static final int UNSIGNED = 255;

    private final int depth;
    private final int inner;
    private final int stride;
    private final byte[] table;

    /**
     * Takes a table.
     *
     * @param depth depth of the trees
     * @param table the trees, one behind the other: inner nodes level by level, then leaves
     * @throws IllegalArgumentException if the table does not hold whole trees
     */
    Trees(int depth, byte[] table) {
        this.depth = depth;
        this.inner = (1 << depth) - 1;
        this.stride = 2 * inner + inner + 1;
        this.table = table;
        if (table.length == 0 || table.length % stride != 0) {
            throw new IllegalArgumentException(table.length + " bytes are no trees of depth " + depth);
        }
    }

    int count() {
        return table.length / stride;
    }

    /** {@return the sum of the votes for each block} */
    int[] votes(FeatureTable features) {
        int[] votes = new int[features.size()];
        for (int tree = 0; tree < table.length; tree += stride) {
            for (int block = 0; block < votes.length; block++) {
                votes[block] += vote(tree, features, block);
            }
        }
        return votes;
    }

    private int vote(int tree, FeatureTable features, int block) {
        int node = 0;
        for (int level = 0; level < depth; level++) {
            int at = tree + 2 * node;
            int value = features.get(block, table[at] & UNSIGNED);
            node = 2 * node + (value <= (table[at + 1] & UNSIGNED) ? 1 : 2);
        }
        return table[tree + 2 * inner + node - inner];
    }
}
