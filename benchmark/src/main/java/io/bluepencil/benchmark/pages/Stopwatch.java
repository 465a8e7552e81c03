package io.bluepencil.benchmark.pages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Measures the CPU time of one thread. In every round every extractor takes all pages, one after the other, so that a noisy
 * neighbour disturbs all alike; the garbage collector's threads do not count.
 *
 * @param pages the pages
 * @param warmUp rounds that are not counted
 * @param rounds rounds that are
 */
record Stopwatch(List<Page> pages, int warmUp, int rounds) {

    /**
     * A page in memory.
     *
     * @param html the page
     * @param url its address
     */
    record Page(String html, String url) {}

    /** The rounds of an extractor. */
    private static final class Series {
        private final Extractor extractor;
        private final long[] nanos;

        Series(Extractor extractor, int rounds) {
            this.extractor = extractor;
            this.nanos = new long[rounds];
        }
    }

    /**
     * {@return the times by id of the extractor}
     *
     * @param extractors the extractors
     * @throws IOException if one fails on a page
     */
    Map<String, Timing> compare(List<Extractor> extractors) throws IOException {
        Series yardstick = new Series(Baseline.PARSE, rounds);
        List<Series> all = extractors.stream()
                .map(extractor -> new Series(extractor, rounds))
                .toList();
        inDeepThread(() -> {
            for (int round = -warmUp; round < rounds; round++) {
                for (Series series : all) {
                    measure(series, round);
                }
                measure(yardstick, round);
            }
        });
        Map<String, Timing> timings = new LinkedHashMap<>();
        all.forEach(series -> timings.put(series.extractor.id(), Timing.of(series.nanos, yardstick.nanos)));
        return timings;
    }

    private void measure(Series series, int round) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (Page page : pages) {
            try {
                series.extractor.extract(page.html(), page.url());
            } catch (Exception e) {
                throw new IOException(series.extractor.id() + " failed on " + page.url() + ": " + e, e);
            }
        }
        if (round >= 0) {
            series.nanos[round] = threads.getCurrentThreadCpuTime() - before;
        }
    }

    /** Something that measures. */
    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }

    private static void inDeepThread(Task task) throws IOException {
        FutureTask<Boolean> future = new FutureTask<>(() -> {
            task.run();
            return true;
        });
        new Thread(null, future, "stopwatch", Sandbox.STACK_BYTES).start();
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() instanceof IOException io ? io.getMessage() : "timing failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
