package io.bluepencil.benchmark.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.generate.Pages;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fails when cleaning has come to cost twice as much. It compares with plain work on the same documents, never with a clock, and
 * counts the time of this thread only. The build starts these tests with the fast compiler alone, which compiles at once:
 * after a few rounds the ratios are what they stay, on a busy machine, too.
 *
 * <p>The figures are those of {@code java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xbatch -jar benchmark.jar speed}; lower them
 * when it has become faster.
 */
class SpeedGuardTest {

    /** Twice is too much, a tenth more or less is what machines differ by. */
    private static final double TOO_MUCH = 1.5;

    private static final int ROUNDS = 8;
    private static final int TRIES = 4;

    private final Bluepencil cleaner = Bluepencil.builder().build();

    @BeforeEach
    void onlyWithTheFlagsOfTheBuild() {
        assumeThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .contains("-XX:TieredStopAtLevel=1", "-Xbatch");
    }

    @ParameterizedTest(name = "boilerplate {0}: {1} passes over the text")
    @CsvSource({"false, 2.6", "true, 6.6"})
    void aTextCostsSoManyPasses(boolean boilerplate, double usual) {
        List<String> texts = new Articles(Articles.SEED, boilerplate).make(100, 6_000);

        isBelow(TOO_MUCH * usual, new Duel(Contenders.clean(cleaner, texts), Contenders.letters(texts)));
    }

    /** One of the parses is its own, and no fault of ours. */
    @Test
    void aPageCostsSoManyParses() {
        List<String> pages = new Pages(Articles.SEED).make(20, 6_000);

        isBelow(1 + TOO_MUCH * 0.25, new Duel(Contenders.extract(cleaner, pages), Contenders.parse(pages)));
    }

    @Test
    void reasonsCostNextToNothing() {
        List<String> texts = new Articles(Articles.SEED, true).make(100, 6_000);

        isBelow(TOO_MUCH, new Duel(Contenders.cleanAndAskWhy(cleaner, texts), Contenders.clean(cleaner, texts)));
    }

    @ParameterizedTest(name = "boilerplate {0}: {1} bytes a character")
    @CsvSource({"false, 3.5", "true, 15"})
    void aTextTakesSoManyBytesACharacter(boolean boilerplate, double usual) {
        List<String> texts = new Articles(Articles.SEED, boilerplate).make(100, 6_000);
        Contender clean = Contenders.clean(cleaner, texts);
        clean.allocated();
        double characters = texts.stream().mapToLong(String::length).sum();

        assertThat(clean.allocated() / characters).isLessThan(TOO_MUCH * usual);
    }

    /** A neighbour that takes the processor's caches makes one try dear, seldom all of them. */
    private static void isBelow(double bound, Duel duel) {
        double lowest = Double.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && lowest >= bound; attempt++) {
            lowest = Math.min(lowest, duel.fight(ROUNDS).median());
        }
        assertThat(lowest)
                .as(duel.one().name() + " : " + duel.yardstick().name())
                .isLessThan(bound);
    }
}
