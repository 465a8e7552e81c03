package io.bluepencil.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void countsNeverGoDown() {
        int before = -1;
        for (int count = 0; count < 100_000; count++) {
            int scaled = Scale.log(count);
            assertThat(scaled).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(255);
            before = scaled;
        }
        assertThat(Scale.log(Integer.MAX_VALUE)).isLessThanOrEqualTo(255);
    }

    @Test
    void aDoublingIsEightSteps() {
        assertThat(Scale.log(1)).isEqualTo(8);
        assertThat(Scale.log(2)).isEqualTo(16);
        assertThat(Scale.log(3)).isEqualTo(20);
        assertThat(Scale.log(1024) - Scale.log(512)).isEqualTo(8);
    }

    @Test
    void sharesAreHalfPercents() {
        assertThat(Scale.share(1, 2)).isEqualTo(100);
        assertThat(Scale.share(7, 7)).isEqualTo(200);
        assertThat(Scale.share(0, 0)).isZero();
    }
}
