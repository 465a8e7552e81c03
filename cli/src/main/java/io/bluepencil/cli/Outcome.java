package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Mark;
import io.bluepencil.Verdict;
import io.bluepencil.report.Explanation;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is left to say of an input when it is done. It holds no document, so that many can wait for their turn.
 *
 * @param fate what became of the input
 * @param told what is told of it
 * @param messages lines for standard error, escaped
 * @param verdict how the cleaning ended; {@link Verdict#SKIPPED} if it failed
 * @param cuts number of cuts by label
 */
record Outcome(Fate fate, Teller.Told told, List<String> messages, Verdict verdict, Map<Label, Integer> cuts) {

    /** What became of an input. */
    enum Fate {
        CLEANED,
        UNCHANGED,
        SKIPPED,
        FAILED
    }

    static Outcome done(Cleaned cleaned, Teller.Told told) {
        List<String> messages = new ArrayList<>();
        for (Diagnostic diagnostic : cleaned.diagnostics()) {
            messages.add(Explanation.diagnostic(cleaned, diagnostic));
        }
        Map<Label, Integer> cuts = new EnumMap<>(Label.class);
        for (Mark mark : cleaned.marks()) {
            if (mark.cut()) {
                cuts.merge(mark.label(), 1, Integer::sum);
            }
        }
        return new Outcome(fate(cleaned), told, messages, cleaned.verdict(), cuts);
    }

    static Outcome failed(Input input, Throwable failure) {
        List<String> messages = List.of(Failures.line(input.name(), failure));
        return new Outcome(Fate.FAILED, Teller.Told.print(""), messages, Verdict.SKIPPED, Map.of());
    }

    private static Fate fate(Cleaned cleaned) {
        if (cleaned.verdict() == Verdict.SKIPPED) {
            return Fate.SKIPPED;
        }
        return cleaned.changed() ? Fate.CLEANED : Fate.UNCHANGED;
    }
}
