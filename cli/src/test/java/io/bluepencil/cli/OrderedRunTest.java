package io.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OrderedRunTest {

    private static Outcome outcome(String report) {
        return new Outcome(Outcome.Fate.UNCHANGED, Teller.Told.print(report), List.of(), Verdict.CLEAN, Map.of());
    }

    @Test
    void outcomesComeInTheOrderOfTheWork() throws IOException {
        List<String> reports = new ArrayList<>();
        try (OrderedRun run =
                new OrderedRun(4, outcome -> reports.add(outcome.told().text()))) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                run.add(0, () -> {
                    Thread.sleep(number % 7);
                    return outcome(String.valueOf(number));
                });
            }
            run.finish();
        }
        assertThat(reports).hasSize(50).isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
    }

    @Test
    void onlySoMuchIsUnderWay() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        try (OrderedRun run = new OrderedRun(2, outcome -> taken.incrementAndGet())) {
            for (int i = 0; i < 500; i++) {
                run.add(0, () -> {
                    most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
                    return outcome("");
                });
            }
            run.finish();
        }
        assertThat(taken).hasValue(500);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 2);
    }

    @Test
    void workThatNeedsAllMemoryIsDoneAlone() throws IOException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (OrderedRun run = new OrderedRun(4, outcome -> {})) {
            for (int i = 0; i < 8; i++) {
                run.add(Long.MAX_VALUE / 4, () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.sleep(5);
                    running.decrementAndGet();
                    return outcome("");
                });
            }
            run.finish();
        }
        assertThat(most).hasValue(1);
    }
}
