package io.bluepencil.benchmark.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Two contenders, measured in turn in every round by the CPU time of the thread, so that a noisy neighbour and a slow clock
 * disturb both alike.
 *
 * @param one what is measured
 * @param yardstick what it is measured against
 */
record Duel(Contender one, Contender yardstick) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** {@return how often {@code one} costs what the yardstick costs, in so many rounds after as many that only warm up} */
    Spread fight(int rounds) {
        double[] ratios = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            double ratio = round();
            if (round >= 0) {
                ratios[round] = ratio;
            }
        }
        return Spread.of(ratios);
    }

    /** {@return the ratio of one round} */
    double round() {
        long start = THREADS.getCurrentThreadCpuTime();
        long seen = one.work().run();
        long middle = THREADS.getCurrentThreadCpuTime();
        seen += yardstick.work().run();
        long end = THREADS.getCurrentThreadCpuTime();
        if (seen == Long.MIN_VALUE) {
            throw new IllegalStateException("no work comes to that; it is asked so that none can be left out");
        }
        return (double) (middle - start) / Math.max(1, end - middle);
    }
}
