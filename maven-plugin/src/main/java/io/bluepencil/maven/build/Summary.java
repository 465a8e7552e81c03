package io.bluepencil.maven.build;

import io.bluepencil.rule.Label;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums a run up in one line. */
final class Summary {

    private static final int TOP_LABELS = 4;
    private static final double NANOS = 1e9;

    private static final Comparator<Map.Entry<Label, Integer>> MOST_FREQUENT_FIRST =
            Map.Entry.<Label, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final int files;
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final Map<Label, Integer> cuts = new EnumMap<>(Label.class);

    /**
     * Counts.
     *
     * @param outcomes what became of the files
     * @param deleted number of outputs that were deleted
     */
    Summary(List<Outcome> outcomes, int deleted) {
        files = outcomes.size();
        for (Outcome outcome : outcomes) {
            fates.merge(Fate.of(outcome), 1, Integer::sum);
            Findings findings = outcome.findings();
            if (findings != null) {
                findings.cuts().forEach((label, count) -> cuts.merge(label, count, Integer::sum));
            }
        }
        if (deleted > 0) {
            fates.put(Fate.DELETED, deleted);
        }
    }

    /**
     * {@return the line}
     *
     * @param nanos how long the run took
     */
    String line(long nanos) {
        String count = files == 1 ? "1 file" : files + " files";
        String time = String.format(Locale.ROOT, "; %.1f s", nanos / NANOS);
        return count + fates() + cuts() + time;
    }

    private String fates() {
        if (fates.keySet().equals(Set.of(Fate.UP_TO_DATE))) {
            return " " + Fate.UP_TO_DATE;
        }
        String all = fates.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : ": " + all;
    }

    private String cuts() {
        int sum = cuts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) {
            return "";
        }
        String top = cuts.entrySet().stream()
                .sorted(MOST_FREQUENT_FIRST)
                .limit(TOP_LABELS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        int rest = cuts.size() - TOP_LABELS;
        String labels = rest == 1 ? " more label" : " more labels";
        String more = rest > 0 ? ", " + rest + labels : "";
        return "; " + sum + (sum == 1 ? " cut: " : " cuts: ") + top + more;
    }
}
