package io.bluepencil.benchmark.text;

import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Set;

/**
 * Words of the output, held against those of the body.
 *
 * @param bodyKept words of the body that stay
 * @param bodyLost words of the body that were cut
 * @param missed words of boilerplate that must go and stay
 */
record WordScore(long bodyKept, long bodyLost, long missed) {

    static WordScore of(List<Unit> units, Set<Label> due) {
        long bodyKept = 0;
        long bodyLost = 0;
        long missed = 0;
        for (Unit unit : units) {
            if (unit.isBody()) {
                bodyKept += unit.keptWords();
                bodyLost += unit.removedWords();
            } else if (unit.label().filter(due::contains).isPresent()) {
                missed += unit.keptWords();
            }
        }
        return new WordScore(bodyKept, bodyLost, missed);
    }

    /** {@return percent of the words left that belong to the body} */
    double precision() {
        return Percent.of(bodyKept, bodyKept + missed);
    }

    /** {@return percent of the body's words that are left} */
    double recall() {
        return Percent.of(bodyKept, bodyKept + bodyLost);
    }

    /** {@return harmonic mean of precision and recall, in percent} */
    double f1() {
        return Percent.of(2 * bodyKept, 2 * bodyKept + missed + bodyLost);
    }
}
