package io.bluepencil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CountMinSketchTest {

    @Test
    void isNeverTooLowAndSeldomTooHigh() {
        CountMinSketch sketch = new CountMinSketch();
        long[] things = new Random(1).longs(100_000).toArray();
        for (int i = 0; i < things.length; i++) {
            for (int times = 0; times <= i % 3; times++) {
                sketch.add(things[i]);
            }
        }
        int wrong = 0;
        for (int i = 0; i < things.length; i++) {
            int estimate = sketch.estimate(things[i]);
            assertThat(estimate).isGreaterThan(i % 3);
            wrong += estimate == i % 3 + 1 ? 0 : 1;
        }
        assertThat(wrong).isLessThan(100);
    }

    @Test
    void whatWasNeverSeenIsNotCounted() {
        assertThat(new CountMinSketch().estimate(42)).isZero();
    }
}
