package io.bluepencil.benchmark.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMiddleHalfOfTheRatios() {
        assertThat(Spread.of(9, 1, 5, 3, 7)).isEqualTo(new Spread(5, 3, 7));
        assertThat(Spread.of(2)).isEqualTo(new Spread(2, 2, 2)).hasToString("  2.00  (2.00 to 2.00)");
    }
}
