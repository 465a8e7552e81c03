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
        return votes(features, count());
    }

    /** {@return the sum of the votes of the first trees for each block: they were learned first and weigh most} */
    int[] votes(FeatureTable features, int trees) {
        int[] votes = new int[features.size()];
        int fours = votes.length & -4;
        for (int tree = 0; tree < trees * stride; tree += stride) {
            for (int block = 0; block < fours; block += 4) {
                addFour(tree, features, block, votes);
            }
            for (int block = fours; block < votes.length; block++) {
                int node = 0;
                for (int level = 0; level < depth; level++) {
                    node = next(tree, node, features, block);
                }
                votes[block] += leaf(tree, node);
            }
        }
        return votes;
    }

    /** Four ways down at a time: each waits for its own values only, so the processor works on all of them at once. */
    private void addFour(int tree, FeatureTable features, int block, int[] votes) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int level = 0; level < depth; level++) {
            first = next(tree, first, features, block);
            second = next(tree, second, features, block + 1);
            third = next(tree, third, features, block + 2);
            fourth = next(tree, fourth, features, block + 3);
        }
        votes[block] += leaf(tree, first);
        votes[block + 1] += leaf(tree, second);
        votes[block + 2] += leaf(tree, third);
        votes[block + 3] += leaf(tree, fourth);
    }

    /** Left up to the threshold, right above it: the sign of the difference, not a branch the processor would have to guess. */
    private int next(int tree, int node, FeatureTable features, int block) {
        int at = tree + 2 * node;
        int threshold = table[at + 1] & UNSIGNED;
        int above = (threshold - features.get(block, table[at] & UNSIGNED)) >>> (Integer.SIZE - 1);
        return 2 * node + 1 + above;
    }

    private byte leaf(int tree, int node) {
        return table[tree + inner + node];
    }
}
