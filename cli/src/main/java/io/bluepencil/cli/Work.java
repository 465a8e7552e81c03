package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is done with every cleaned document of a run.
 *
 * @param report what is printed of it on standard output, if anything
 * @param delivery where else it goes
 * @param expected number of inputs, or -1 if it is not known
 */
record Work(Optional<Function<Cleaned, String>> report, Delivery delivery, long expected) {

    /**
     * {@return work that only prints}
     *
     * @param report what is printed
     */
    static Work print(Function<Cleaned, String> report) {
        return new Work(Optional.of(report), Delivery.NONE, -1);
    }

    /** {@return whether the run is of use only as long as somebody reads what it prints} */
    boolean onlyPrints() {
        return delivery == Delivery.NONE;
    }

    String report(Cleaned cleaned) {
        return report.map(print -> print.apply(cleaned)).orElse("");
    }
}
