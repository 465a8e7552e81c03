package io.bluepencil.benchmark.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the trees that LightGBM writes as text into the table that the library reads: complete trees, a byte for each feature,
 * threshold and vote.
 */
final class TreeTable {

    private static final int LARGEST_VOTE = 127;
    private static final int ALWAYS = 255;

    private final int depth;
    private final int inner;
    private final List<double[]> leaves = new ArrayList<>();
    private final List<byte[]> nodes = new ArrayList<>();

    /** One tree as it is read. */
    private static final class Tree {
        private final int[] feature;
        private final double[] threshold;
        private final int[] left;
        private final int[] right;
        private final double[] leaf;

        Tree(String text) {
            feature = integers(text, "split_feature");
            threshold = numbers(text, "threshold");
            left = integers(text, "left_child");
            right = integers(text, "right_child");
            leaf = numbers(text, "leaf_value");
        }

        private static int[] integers(String text, String name) {
            return values(text, name).mapToInt(Integer::parseInt).toArray();
        }

        private static double[] numbers(String text, String name) {
            return values(text, name).mapToDouble(Double::parseDouble).toArray();
        }

        private static Stream<String> values(String text, String name) {
            return text.lines()
                    .filter(line -> line.startsWith(name + "="))
                    .flatMap(line ->
                            Arrays.stream(line.substring(name.length() + 1).split(" ", -1)))
                    .filter(value -> !value.isEmpty());
        }
    }

    TreeTable(String model, int depth) {
        this.depth = depth;
        this.inner = (1 << depth) - 1;
        String[] trees = model.split("\nTree=", -1);
        for (int tree = 1; tree < trees.length; tree++) {
            add(new Tree(trees[tree]));
        }
    }

    private void add(Tree tree) {
        byte[] node = new byte[2 * inner];
        double[] leaf = new double[inner + 1];
        int root = tree.feature.length == 0 ? -1 : 0;
        fill(tree, root, 0, node, leaf);
        nodes.add(node);
        leaves.add(leaf);
    }

    /** A negative child is a leaf: -1 the first one. */
    private void fill(Tree tree, int child, int place, byte[] node, double[] leaf) {
        if (place >= inner) {
            leaf[place - inner] = tree.leaf[-child - 1];
            return;
        }
        boolean split = child >= 0;
        node[2 * place] = (byte) (split ? tree.feature[child] : 0);
        node[2 * place + 1] = (byte) (split ? (int) Math.floor(tree.threshold[child]) : ALWAYS);
        fill(tree, split ? tree.left[child] : child, 2 * place + 1, node, leaf);
        fill(tree, split ? tree.right[child] : child, 2 * place + 2, node, leaf);
    }

    /** {@return what one vote weighs} */
    double scale() {
        double largest = leaves.stream()
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(1);
        return largest / LARGEST_VOTE;
    }

    /** {@return the table} */
    byte[] bytes() {
        int stride = 3 * inner + 1;
        byte[] table = new byte[stride * nodes.size()];
        double scale = scale();
        for (int tree = 0; tree < nodes.size(); tree++) {
            System.arraycopy(nodes.get(tree), 0, table, tree * stride, 2 * inner);
            for (int leaf = 0; leaf <= inner; leaf++) {
                table[tree * stride + 2 * inner + leaf] = (byte) Math.round(leaves.get(tree)[leaf] / scale);
            }
        }
        return table;
    }

    int depth() {
        return depth;
    }
}
