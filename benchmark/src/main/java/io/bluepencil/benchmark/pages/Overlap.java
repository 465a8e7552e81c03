package io.bluepencil.benchmark.pages;

/**
 * How well two bags of words agree; each value from 0 to 1.
 *
 * @param precision share of the words found that are wanted
 * @param recall share of the words wanted that were found
 * @param f1 harmonic mean of both
 */
record Overlap(double precision, double recall, double f1) {

    /** {@return the overlap; two empty bags agree} */
    static Overlap of(BagOfWords found, BagOfWords wanted) {
        if (found.isEmpty() || wanted.isEmpty()) {
            double all = found.isEmpty() && wanted.isEmpty() ? 1 : 0;
            return new Overlap(all, all, all);
        }
        double common = found.common(wanted);
        double precision = common / found.size();
        double recall = common / wanted.size();
        return new Overlap(precision, recall, common == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
}
