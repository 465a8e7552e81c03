package io.bluepencil.cli;

import io.bluepencil.Verdict;
import io.bluepencil.rule.Label;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the inputs of a run. Not thread-safe. */
final class Summary {

    private final Map<Outcome.Fate, Long> fates = new EnumMap<>(Outcome.Fate.class);
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Label, Long> cuts = new EnumMap<>(Label.class);
    private long doubts;

    void add(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        if (!outcome.messages().isEmpty() || verdict == Verdict.ONLY_BOILERPLATE || verdict == Verdict.OVER_BUDGET) {
            doubts++;
        }
        fates.merge(outcome.fate(), 1L, Long::sum);
        verdicts.merge(verdict, 1L, Long::sum);
        outcome.cuts().forEach((label, count) -> cuts.merge(label, (long) count, Long::sum));
    }

    long inputs() {
        return sum(fates);
    }

    boolean hasFailures() {
        return fates.containsKey(Outcome.Fate.FAILED);
    }

    /** {@return whether there is an input that could not be judged} */
    boolean hasDoubts() {
        return doubts > 0;
    }

    /**
     * {@return the one line that sums the run up}
     *
     * @param cleaned what happened to the inputs in which something is cut, such as {@code cleaned}
     */
    String line(String cleaned) {
        long inputs = inputs();
        long all = sum(cuts);
        return inputs + (inputs == 1 ? " file: " : " files: ")
                + count(Outcome.Fate.CLEANED) + " " + cleaned + ", "
                + count(Outcome.Fate.UNCHANGED) + " unchanged, "
                + count(Outcome.Fate.SKIPPED) + " skipped, "
                + count(Outcome.Fate.FAILED) + " failed"
                + special(Verdict.ONLY_BOILERPLATE, "nothing but boilerplate")
                + special(Verdict.OVER_BUDGET, "over budget")
                + "; " + all + (all == 1 ? " cut" : " cuts") + byLabel();
    }

    private long count(Outcome.Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    private String special(Verdict verdict, String words) {
        return verdicts.containsKey(verdict) ? "; " + words + ": " + verdicts.get(verdict) : "";
    }

    private String byLabel() {
        String labels = cuts.entrySet().stream()
                .sorted(Map.Entry.<Label, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : ": " + labels;
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
