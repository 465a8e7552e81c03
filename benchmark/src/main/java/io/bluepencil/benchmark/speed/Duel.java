package io.bluepencil.benchmark.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Two contenders, measured in turn in every round by the CPU time of the thread, so that a noisy neighbour and a slow clock
 * disturb both alike.
 *
 * @param one what is measured
 * @param yardstick what it is measured against
 */
record Duel(Contender one, Contender yardstick) {

    /**
     * How often {@code one} costs what the yardstick costs.
     *
     * @param median the middle one of the ratios of all rounds
     * @param low a quarter of them is lower
     * @param high a quarter of them is higher
     * @param nanos the middle time of {@code one}
     */
    record Outcome(double median, double low, double high, double nanos) {}

    /** {@return the outcome of so many rounds, after as many that only warm up} */
    Outcome fight(int rounds) {
        double[] ratios = new double[rounds];
        double[] nanos = new double[rounds];
        long seen = 0;
        for (int round = -rounds; round < rounds; round++) {
            long start = now();
            seen += one.work().run();
            long middle = now();
            seen += yardstick.work().run();
            long end = now();
            if (round >= 0) {
                ratios[round] = (double) (middle - start) / Math.max(1, end - middle);
                nanos[round] = middle - start;
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(nanos);
        double time = seen == Long.MIN_VALUE ? 0 : nanos[rounds / 2];
        return new Outcome(ratios[rounds / 2], ratios[rounds / 4], ratios[rounds - 1 - rounds / 4], time);
    }

    private static long now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime();
    }
}
