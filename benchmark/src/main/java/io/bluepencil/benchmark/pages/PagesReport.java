package io.bluepencil.benchmark.pages;

import io.bluepencil.report.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the scores of extractors side by side. */
final class PagesReport {

    private final StringBuilder out = new StringBuilder();
    private final List<SystemScore> scores;
    private final Map<String, Timing> timings;
    private final Map<String, Integer> types = new TreeMap<>();

    private PagesReport(List<SystemScore> scores, Map<String, Timing> timings) {
        this.scores = scores;
        this.timings = timings;
        scores.get(0).pages().forEach(page -> types.merge(page.reference().type(), 1, Integer::sum));
    }

    /**
     * {@return the report, lines ended by LF}
     *
     * @param scores the scores, not empty
     * @param timings the times by id of the extractor; may be empty
     * @param worst how many pages of the first extractor are shown
     */
    static String of(List<SystemScore> scores, Map<String, Timing> timings, int worst) {
        PagesReport report = new PagesReport(scores, timings);
        report.head();
        report.table();
        report.types();
        report.worst(worst);
        return report.out.toString();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    /** The most frequent first; of equals the first by name, since the map is sorted. */
    private List<String> typesBySize() {
        return types.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void head() {
        String counts = typesBySize().stream()
                .map(type -> scores.get(0).only(type).pages().size() + " " + Visible.escape(type))
                .collect(Collectors.joining(", "));
        line("%d pages: %s", scores.get(0).pages().size(), counts);
        if (!timings.isEmpty()) {
            line(
                    "timed on Java %s, %s %s, %d processors",
                    System.getProperty("java.version"),
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    Runtime.getRuntime().availableProcessors());
        }
    }

    private void table() {
        line("");
        line(
                "%-22s %9s %9s %9s %9s %9s %9s   %-24s %s",
                "extractor",
                "precision",
                "recall",
                "F1",
                "kept",
                "leaked",
                "failed",
                timings.isEmpty() ? "" : "CPU time, bare parse = 1",
                "version");
        for (SystemScore score : scores) {
            line(
                    "%-22s %9.3f %9.3f %9.3f %9.3f %9.3f %9d   %-24s %s",
                    score.extractor().id(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.kept(),
                    score.leaked(),
                    score.failures(),
                    time(score),
                    score.extractor().version());
        }
    }

    private String time(SystemScore score) {
        Timing timing = timings.get(score.extractor().id());
        return timing == null
                ? ""
                : String.format(Locale.ROOT, "%6.2f (%.2f to %.2f)", timing.median(), timing.least(), timing.most());
    }

    private void types() {
        if (types.size() < 2) {
            return;
        }
        line("");
        line("%-22s%s", "F1 by type of page", cells(typesBySize()));
        for (SystemScore score : scores) {
            List<String> values = typesBySize().stream()
                    .map(type ->
                            String.format(Locale.ROOT, "%.3f", score.only(type).f1()))
                    .toList();
            line("%-22s%s", score.extractor().id(), cells(values));
        }
    }

    private static String cells(List<String> values) {
        return values.stream()
                .map(value -> String.format(Locale.ROOT, " %13s", Visible.escape(value)))
                .collect(Collectors.joining());
    }

    private void worst(int limit) {
        SystemScore first = scores.get(0);
        if (limit == 0) {
            return;
        }
        line("");
        line("%-22s %9s %9s %9s   page", "worst: " + first.extractor().id(), "precision", "recall", "F1");
        for (PageScore page : first.worst(limit)) {
            line(
                    "%-22s %9.3f %9.3f %9.3f   %s %s%s",
                    Visible.escape(page.reference().id()),
                    page.overlap().precision(),
                    page.overlap().recall(),
                    page.overlap().f1(),
                    Visible.escape(page.reference().type()),
                    Visible.escape(page.reference().url()),
                    page.failed() ? " (failed)" : "");
        }
    }
}
