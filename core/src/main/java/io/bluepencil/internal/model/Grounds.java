package io.bluepencil.internal.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Says in words what speaks most against a block: of each group of features, how much likelier would the block be if these were as
 * they are in the block of the page that the model likes best?
 */
final class Grounds {

    private static final int MOST = 2;

    /** The trees that are asked; with all of them the answers are nearly the same, and cost four times as much. */
    private static final int TREES = 25;

    private enum Group {
        WORDS("its own words", "WORDS", "ENDS_COLON"),
        LINKS("the links in it and around it", "LINKED", "LINKED"),
        KIND("the elements it stands in", "HEADING", "DEPTH"),
        LIKENESS("blocks made just like it", "ALIKE", "ALIKE_GOOD"),
        BOXES("the boxes around it", "PARENT_WORDS", "GREAT_GOOD"),
        PARTS("the parts of the page it stands in", "IN_ARTICLE", "IN_DEFINITIONS"),
        NEIGHBOURS("the blocks before and behind it", "BEFORE_1_WORDS", "TO_HEADING_BEFORE"),
        PLACE("its place on the page", "POSITION", "TO_TITLE"),
        DISTANCE("its distance from the running text", "FROM_MOST", "JUNK"),
        NAMES("the class names around it", "HINT_ARTICLE", "HINT_HIDDEN");

        private final String words;
        private final Feature first;
        private final Feature last;

        Group(String words, String first, String last) {
            this.words = words;
            this.first = Feature.valueOf(first);
            this.last = Feature.valueOf(last);
        }

        private void copy(FeatureTable features, int from, FeatureTable to, int row) {
            to.copy(features, from, row, first, last);
        }
    }

    private Grounds() {}

    /**
     * {@return what speaks most against a block, one or two groups}
     *
     * @param trees the trees of the model
     * @param features the features of the page
     * @param block the block
     * @param best the block of the page that the model likes best
     */
    static List<String> against(Trees trees, FeatureTable features, int block, int best) {
        Group[] groups = Group.values();
        FeatureTable changed = new FeatureTable(groups.length + 1);
        for (int row = 0; row <= groups.length; row++) {
            changed.copyRow(features, block, row);
        }
        for (int row = 0; row < groups.length; row++) {
            groups[row].copy(features, best, changed, row);
        }
        int[] votes = trees.votes(changed, Math.min(TREES, trees.count()));
        return IntStream.range(0, groups.length)
                .filter(row -> votes[row] > votes[groups.length])
                .boxed()
                .sorted((a, b) -> Integer.compare(votes[b], votes[a]))
                .limit(MOST)
                .map(row -> groups[row].words)
                .toList();
    }
}
