package io.bluepencil.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final byte LARGE = (byte) 200;

    /** One tree of depth 2 that asks for words, then for commas or for links, and one of depth 2 that never goes right. */
    private static final byte[] TABLE = {
        column(Feature.WORDS),
        20,
        column(Feature.COMMAS),
        5,
        column(Feature.LINKED),
        LARGE,
        1,
        2,
        3,
        -4,
        0,
        (byte) 255,
        0,
        (byte) 255,
        0,
        (byte) 255,
        10,
        0,
        0,
        0,
    };

    @SuppressWarnings("EnumOrdinal") // the table holds columns
    private static byte column(Feature feature) {
        return (byte) feature.ordinal();
    }

    @Test
    void sumsTheVotesOfAllTrees() {
        FeatureTable table = new FeatureTable(4);
        table.set(1, Feature.COMMAS, 6);
        table.set(2, Feature.WORDS, 21);
        table.set(2, Feature.LINKED, 200);
        table.set(3, Feature.WORDS, 255);
        table.set(3, Feature.LINKED, 201);

        assertThat(new Trees(2, TABLE).votes(table)).containsExactly(11, 12, 13, 6);
    }

    private static Trees.Stop afterOne(int down, int up) {
        return new Trees.Stop(1, down, up, 2.5);
    }

    @Test
    void estimatesWhatTheOtherTreesWouldSayOfABlockOnWhichTheFirstAgree() {
        FeatureTable table = new FeatureTable(2);
        table.set(0, Feature.WORDS, 255);
        table.set(0, Feature.LINKED, 201);
        Trees trees = new Trees(2, TABLE);

        assertThat(trees.votes(table, 1)).containsExactly(-4, 1);
        assertThat(trees.votes(table, List.of(afterOne(0, 1)))).containsExactly(-10, 11);
        assertThat(trees.votes(table, List.of(afterOne(-4, 0)))).containsExactly(6, 2);
        assertThat(trees.votes(table, List.of())).containsExactly(6, 11);
    }

    @Test
    void asksAllTreesOfEachBlockWhenManyBlocksAreLeft() {
        FeatureTable table = new FeatureTable(131);
        table.set(130, Feature.COMMAS, 6);

        int[] votes = new Trees(2, TABLE).votes(table, List.of(afterOne(0, 9)));

        assertThat(votes).startsWith(11, 11, 11).endsWith(11, 12).hasSize(131);
    }

    @Test
    void refusesHalfATree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trees(3, TABLE))
                .withMessage("20 bytes are no trees of depth 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Trees(2, new byte[0]));
    }

    @Test
    void valuesAreBytesWithoutSign() {
        FeatureTable table = new FeatureTable(1);
        table.set(0, Feature.WORDS, 300);
        table.set(0, Feature.COMMAS, -1);

        assertThat(table.get(0, Feature.WORDS)).isEqualTo(255);
        assertThat(table.get(0, Feature.COMMAS)).isZero();
    }
}
