package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is done with every cleaned document of a run.
 *
 * @param teller what is told of it, if anything
 * @param delivery where else it goes
 * @param expected number of inputs, or -1 if it is not known
 */
record Work(Optional<Teller> teller, Delivery delivery, long expected) {

    /**
     * {@return work that only tells}
     *
     * @param teller what is told
     */
    static Work tell(Teller teller) {
        return new Work(Optional.of(teller), Delivery.NONE, -1);
    }

    /**
     * {@return work that only prints}
     *
     * @param report what is printed
     */
    static Work print(Function<Cleaned, String> report) {
        return tell(printer(report));
    }

    static Teller printer(Function<Cleaned, String> report) {
        return (input, cleaned) -> Teller.Told.print(report.apply(cleaned));
    }

    boolean prints() {
        return teller.isPresent() && teller.get().prints();
    }

    /** {@return whether the run is of use only as long as somebody reads what it prints} */
    boolean onlyPrints() {
        return delivery == Delivery.NONE && teller.isPresent() && !teller.get().writes();
    }

    Teller.Told tell(Input input, Cleaned cleaned) {
        return teller.map(it -> it.tell(input, cleaned)).orElse(Teller.Told.print(""));
    }
}
