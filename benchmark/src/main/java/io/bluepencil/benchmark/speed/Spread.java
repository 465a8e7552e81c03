package io.bluepencil.benchmark.speed;

import java.util.Arrays;
import java.util.Locale;

/**
 * How the ratios of all rounds lie.
 *
 * @param median the middle one
 * @param low a quarter of them is lower
 * @param high a quarter of them is higher
 */
public record Spread(double median, double low, double high) {

    /**
     * {@return the spread}
     *
     * @param ratios the ratio of each round, at least one
     */
    public static Spread of(double... ratios) {
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        return new Spread(sorted[count / 2], sorted[count / 4], sorted[count - 1 - count / 4]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.2f  (%.2f to %.2f)", median, low, high);
    }
}
