package io.bluepencil.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void keepsTheOrder() {
        assertThat(Workers.map(NUMBERS, 3, number -> number + 1))
                .isEqualTo(IntStream.range(1, 1001).boxed().toList());
        assertThat(Workers.map(List.of(), 3, number -> number)).isEmpty();
    }

    @Test
    void worksOnSeveralAtATime() {
        CountDownLatch both = new CountDownLatch(2);

        assertThat(Workers.map(List.of(1, 2), 2, number -> meet(both))).containsOnly(true);
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            return both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Workers.map(NUMBERS, 2, number -> {
                    throw new IllegalStateException("number " + number);
                }))
                .withMessageStartingWith("number ");
    }

    @Test
    void beginsNothingMoreAfterAFailure() {
        AtomicInteger begun = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> Workers.map(NUMBERS, 1, number -> {
                    begun.incrementAndGet();
                    throw new IllegalStateException();
                }));
        assertThat(begun).hasValue(1);
    }

    @Test
    void canBeInterrupted() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException()
                .isThrownBy(() -> Workers.map(NUMBERS, 2, number -> waitForTheEnd()))
                .withMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Work that is never done by itself: a quick one might be over before anybody has to wait for it. */
    private static boolean waitForTheEnd() {
        try {
            return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
