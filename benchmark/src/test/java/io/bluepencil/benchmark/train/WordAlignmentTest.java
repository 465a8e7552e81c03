package io.bluepencil.benchmark.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordAlignmentTest {

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    @Test
    void findsTheWordsOfTheReference() {
        assertThat(WordAlignment.matched(
                                words("home news the mill is open again share"), words("the mill is open again"))
                        .toString())
                .isEqualTo("{2, 3, 4, 5, 6}");
        assertThat(WordAlignment.matched(words("a b c"), words("x y")).isEmpty())
                .isTrue();
        assertThat(WordAlignment.matched(words("a b c"), List.of()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isAsLongAsThePlainTableSays(long seed) {
        Random random = new Random(seed);
        List<String> page = random(random, 300);
        List<String> reference = random(random, 200);

        assertThat(WordAlignment.matched(page, reference).cardinality()).isEqualTo(length(page, reference));
    }

    private static List<String> random(Random random, int size) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add("w" + random.nextInt(40));
        }
        return words;
    }

    private static int length(List<String> a, List<String> b) {
        int[][] table = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                table[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[a.size()][b.size()];
    }
}
