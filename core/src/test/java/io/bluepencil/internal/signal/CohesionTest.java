package io.bluepencil.internal.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Document;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohesionTest {

    private static final Document TEXT = TextIndex.of("""
            harbour council storm harbour
            council votes about harbour money
            elephants breakfast keeper
            penguins keeper bucket harbour
            council money storm money
            """);

    private final BitSet story = BitSet.valueOf(new long[] {0b10011});
    private final Cohesion cohesion = new Cohesion(TEXT, story);

    @Test
    void partsWithTheSameWordsCohereFully() {
        assertThat(cohesion.between(0, 1, 0, 1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void partsWithoutACommonWordDoNotCohere() {
        assertThat(cohesion.between(2, 2, 4, 4)).isZero();
    }

    @Test
    void cosineIsThatOfPlainVectors() {
        assertThat(cohesion.between(0, 0, 3, 4)).isCloseTo(plain(b -> b == 0, b -> b >= 3), within(1e-12));
    }

    @Test
    void storyIsWhatIsLeftWithoutTheGap() {
        double expected = plain(b -> b == 3, b -> story.get(b) && b != 1 && b != 2);

        assertThat(cohesion.withStory(3, 3, 1, 2)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void questionsLeaveNothingBehind() {
        double first = cohesion.withStory(2, 3, 1, 3);
        cohesion.between(0, 4, 1, 2);

        assertThat(cohesion.withStory(2, 3, 1, 3)).isEqualTo(first);
    }

    @Test
    void storyThatIsAllGapCoheresWithNothing() {
        assertThat(cohesion.withStory(0, 0, 0, 4)).isZero();
    }

    private static double plain(IntPredicate one, IntPredicate other) {
        Map<String, Double> first = vector(one);
        Map<String, Double> second = vector(other);
        double product = first.keySet().stream()
                .mapToDouble(word -> first.get(word) * second.getOrDefault(word, 0.0))
                .sum();
        return product / (length(first) * length(second));
    }

    private static Map<String, Double> vector(IntPredicate part) {
        Map<String, Double> vector = new TreeMap<>();
        int[] blocks = IntStream.range(0, TEXT.size()).filter(part).toArray();
        Arrays.stream(blocks)
                .mapToObj(TEXT::string)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .forEach(word -> vector.merge(word, 1.0, Double::sum));
        vector.replaceAll((word, count) -> (1 + Math.log(count)) * rarity(word));
        return vector;
    }

    private static double rarity(String word) {
        long blocks = IntStream.range(0, TEXT.size())
                .filter(block -> Arrays.asList(TEXT.string(block).split(" ")).contains(word))
                .count();
        return Math.log((TEXT.size() + 1.0) / blocks);
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(value -> value * value).sum());
    }
}
