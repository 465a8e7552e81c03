package io.bluepencil.benchmark.text;

/** Shares. */
final class Percent {

    private Percent() {}

    /** {@return a share in percent; of nothing, all is there} */
    static double of(long part, long whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}
