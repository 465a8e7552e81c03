package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1000, 40_000})
    void allOfTheSetGetThroughAndFewOthers(int size) {
        Random random = new Random(size);
        Set<Long> hashes = random.longs(size).boxed().collect(Collectors.toSet());
        WordFilter filter = WordFilter.of(hashes);

        assertThat(hashes).allMatch(filter::mayHold);
        long others = random.longs(10_000).filter(filter::mayHold).count();
        assertThat(others).isLessThan(10_000 / 8);
    }
}
