package io.bluepencil.benchmark.text;

import io.bluepencil.Mark;
import io.bluepencil.Verdict;
import java.util.List;

/**
 * How the cleaning of one document went.
 *
 * @param id the document
 * @param verdict how it ended
 * @param altered whether anything was cut
 * @param units its units with what was cut of them
 * @param marks everything the rules said
 * @param missed boilerplate that must go and stayed
 */
record DocumentScore(
        String id, Verdict verdict, boolean altered, List<Unit> units, List<Mark> marks, List<Unit> missed) {

    /** {@return whether the document has no boilerplate} */
    boolean isClean() {
        return units.stream().allMatch(Unit::isBody);
    }

    /** {@return lines of the body that were cut} */
    List<Unit> lost() {
        return units.stream().filter(Unit::isBody).filter(Unit::isLost).toList();
    }

    /** {@return lines of the body of which a word was cut, or more} */
    List<Unit> touched() {
        return units.stream()
                .filter(Unit::isBody)
                .filter(unit -> unit.removedWords() > 0)
                .toList();
    }

    /** {@return whether all that must go went, and nothing of the body} */
    boolean isExact() {
        return missed.isEmpty() && touched().isEmpty();
    }
}
