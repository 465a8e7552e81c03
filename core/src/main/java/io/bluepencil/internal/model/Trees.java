package io.bluepencil.internal.model;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * An ensemble of decision trees in a table: complete binary trees of one depth, of which each inner node takes two bytes (feature,
 * threshold) and each leaf one (its vote, signed).
 */
final class Trees {

    private static final int UNSIGNED = 255;

    /** So many blocks go through all trees before the next do: their features and the trees stay in the nearest cache. */
    private static final int TILE = 64;

    private static final int ABREAST = 4;

    private final int depth;
    private final int inner;

    /** The inner nodes of all trees: the feature in the upper byte, the threshold in the lower. */
    private final char[] nodes;

    private final byte[] leaves;

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
        int stride = 2 * inner + inner + 1;
        if (table.length == 0 || table.length % stride != 0) {
            throw new IllegalArgumentException(table.length + " bytes are no trees of depth " + depth);
        }
        int count = table.length / stride;
        this.nodes = new char[count * inner];
        this.leaves = new byte[count * (inner + 1)];
        ByteBuffer in = ByteBuffer.wrap(table);
        for (int tree = 0; tree < count; tree++) {
            for (int node = 0; node < inner; node++) {
                nodes[tree * inner + node] = in.getChar();
            }
            in.get(leaves, tree * (inner + 1), inner + 1);
        }
    }

    int count() {
        return nodes.length / inner;
    }

    /** {@return the sum of the votes for each block} */
    int[] votes(FeatureTable features) {
        return votes(features, count());
    }

    /** {@return the sum of the votes of the first trees for each block: they were learned first and weigh most} */
    int[] votes(FeatureTable features, int trees) {
        int[] votes = new int[features.size()];
        int[] blocks = features.blocks();
        add(0, trees, features, blocks, blocks.length, votes);
        return votes;
    }

    /**
     * {@return the sum of the votes for each block, which for blocks on which the first trees agree is an estimate: most blocks of a
     * page are far from any article, and all trees say so}
     *
     * @param features the features of the blocks
     * @param stops where blocks are left, in the order of the trees
     */
    int[] votes(FeatureTable features, List<Stop> stops) {
        int[] votes = new int[features.size()];
        int[] blocks = features.blocks().clone();
        int open = blocks.length;
        int asked = 0;
        for (Stop stop : stops) {
            add(asked, stop.trees, features, blocks, open, votes);
            open = stop.leave(blocks, open, votes);
            asked = stop.trees;
        }
        add(asked, count(), features, blocks, open, votes);
        return votes;
    }

    /**
     * Where blocks are left on which enough trees agree.
     *
     * @param trees how many trees have been asked
     * @param down with fewer votes a block is left
     * @param up with more votes a block is left
     * @param gain what all trees together say of such a block, as a multiple of what these have said
     */
    record Stop(int trees, int down, int up, double gain) {

        /** Moves the blocks that stay to the front; returns their number. */
        private int leave(int[] blocks, int size, int[] votes) {
            int open = 0;
            for (int at = 0; at < size; at++) {
                int block = blocks[at];
                if (votes[block] >= down && votes[block] <= up) {
                    blocks[open++] = block;
                } else {
                    votes[block] = (int) (votes[block] * gain);
                }
            }
            return open;
        }
    }

    private void add(int firstTree, int endTree, FeatureTable features, int[] blocks, int size, int[] votes) {
        for (int from = 0; from < size; from += TILE) {
            int to = Math.min(size, from + TILE);
            for (int tree = firstTree; tree < endTree; tree++) {
                addTile(tree, features, blocks, from, to, votes);
            }
        }
    }

    private void addTile(int tree, FeatureTable features, int[] blocks, int from, int to, int[] votes) {
        for (int at = from; at < to; at += ABREAST) {
            addFour(tree, features, blocks, at, to - at, votes);
        }
    }

    /**
     * Four ways down at a time: each waits for its own values only, so the processor works on all of them at once, and on four as
     * fast as on one. Where fewer blocks are left, the last goes down several times, and votes once.
     */
    private void addFour(int tree, FeatureTable features, int[] blocks, int at, int left, int[] votes) {
        int a = blocks[at];
        int b = blocks[at + Math.min(1, left - 1)];
        int c = blocks[at + Math.min(2, left - 1)];
        int d = blocks[at + Math.min(3, left - 1)];
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int level = 0; level < depth; level++) {
            first = next(tree, first, features, a);
            second = next(tree, second, features, b);
            third = next(tree, third, features, c);
            fourth = next(tree, fourth, features, d);
        }
        votes[a] += leaf(tree, first);
        votes[b] += left > 1 ? leaf(tree, second) : 0;
        votes[c] += left > 2 ? leaf(tree, third) : 0;
        votes[d] += left > 3 ? leaf(tree, fourth) : 0;
    }

    /** Left up to the threshold, right above it: the sign of the difference, not a branch the processor would have to guess. */
    private int next(int tree, int node, FeatureTable features, int block) {
        char test = nodes[tree * inner + node];
        int above = ((test & UNSIGNED) - features.get(block, test >>> Byte.SIZE)) >>> (Integer.SIZE - 1);
        return 2 * node + 1 + above;
    }

    private byte leaf(int tree, int node) {
        return leaves[tree * (inner + 1) + node - inner];
    }
}
