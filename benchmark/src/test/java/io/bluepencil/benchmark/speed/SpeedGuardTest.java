package io.bluepencil.benchmark.speed;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.benchmark.generate.Articles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fails when cleaning has become a multiple slower. It compares with a plain pass over the same texts, never with a clock. */
class SpeedGuardTest {

    private static final int ROUNDS = 30;

    /** The bounds are about three times what is measured on a busy machine; compilers that lag behind cost their part. */
    @ParameterizedTest(name = "boilerplate {0}: at most {1} passes")
    @CsvSource({"false, 20", "true, 60"})
    void cleaningCostsNoMoreThanSoManyPasses(boolean boilerplate, double most) {
        Bluepencil cleaner = Bluepencil.builder().build();
        List<String> texts = new Articles(Articles.SEED, boilerplate).make(100, 6_000);
        Contender clean = new Contender(
                "clean",
                () -> texts.stream()
                        .mapToLong(text -> cleaner.clean(text).marks().size())
                        .sum());
        Contender letters = new Contender("letters", () -> Plain.letters(texts));

        assertThat(new Duel(clean, letters).fight(ROUNDS).median()).isLessThan(most);
    }
}
