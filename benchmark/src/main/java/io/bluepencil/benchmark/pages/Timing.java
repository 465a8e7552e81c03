package io.bluepencil.benchmark.pages;

import java.util.Arrays;

/**
 * Time of an extractor in units of a bare parse of the same pages in the same round.
 *
 * @param median median of the rounds
 * @param least the fastest round
 * @param most the slowest round
 */
record Timing(double median, double least, double most) {

    static Timing of(long[] nanos, long[] yardstick) {
        double[] ratios = new double[nanos.length];
        Arrays.setAll(ratios, round -> (double) nanos[round] / yardstick[round]);
        Arrays.sort(ratios);
        return new Timing(ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }
}
