package io.bluepencil.benchmark.text;

import io.bluepencil.Bluepencil;
import io.bluepencil.report.Visible;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a score for people. */
final class TextReport {

    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder();
    private final CorpusScore score;

    private TextReport(CorpusScore score) {
        this.score = score;
    }

    /**
     * {@return the report, lines ended by LF}
     *
     * @param score the score
     * @param worst how many documents are shown with their faults
     */
    static String of(CorpusScore score, int worst) {
        TextReport report = new TextReport(score);
        report.head();
        report.labels();
        report.body();
        report.rules();
        report.worst(worst);
        return report.out.toString();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void head() {
        String verdicts = score.verdicts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        line(
                "bluepencil %s, %d documents: %s",
                Bluepencil.version(), score.documents().size(), verdicts);
        if (score.leftOut() > 0) {
            line("left out, since nobody has judged them: %d", score.leftOut());
        }
    }

    private void labels() {
        line("");
        line("%-20s %6s %6s %8s", "boilerplate", "lines", "cut", "percent");
        for (LabelScore row : score.labels()) {
            labelRow(row.label().id(), row.lines(), row.gone(), row.due() ? "" : "   may stay");
        }
        labelRow("all that must go", score.dueLines(), score.goneLines(), "");
    }

    private void labelRow(String name, int lines, int gone, String note) {
        line("%-20s %6d %6d %8.1f%s", name, lines, gone, Percent.of(gone, lines), note);
    }

    private void body() {
        WordScore words = score.words();
        long bodyWords = words.bodyKept() + words.bodyLost();
        line("");
        line("lines of the body lost        %d of %d", score.lostLines(), score.bodyLines());
        line(
                "words of the body lost        %d of %d (%.3f %%)",
                words.bodyLost(), bodyWords, bodyWords == 0 ? 0 : 100.0 * words.bodyLost() / bodyWords);
        line("clean documents altered       %d of %d", score.alteredDocuments(), score.cleanDocuments());
        line(
                "documents exactly right       %d of %d",
                score.exactDocuments(), score.documents().size());
        line(
                "words                         precision %.2f, recall %.2f, F1 %.2f",
                words.precision(), words.recall(), words.f1());
    }

    private void rules() {
        line("");
        line("%-22s %9s %6s %6s %7s %11s", "rule", "documents", "marks", "cuts", "words", "of the body");
        for (RuleScore rule : score.rules()) {
            if (rule.marks() > 0) {
                String note = rule.documents().size() == 1
                        ? "   only in " + Visible.escape(rule.documents().get(0))
                        : "";
                line(
                        "%-22s %9d %6d %6d %7d %11d%s",
                        rule.rule(),
                        rule.documents().size(),
                        rule.marks(),
                        rule.cuts(),
                        rule.words(),
                        rule.bodyWords(),
                        note);
            }
        }
        List<String> silent = score.rules().stream()
                .filter(rule -> rule.marks() == 0)
                .map(RuleScore::rule)
                .toList();
        if (!silent.isEmpty()) {
            line("never: %s", String.join(", ", silent));
        }
    }

    private void worst(int limit) {
        for (DocumentScore document : score.worst(limit)) {
            line("");
            line(
                    "%s: %d wrongly cut, %d missed",
                    Visible.escape(document.id()),
                    document.touched().size(),
                    document.missed().size());
            for (Unit unit : document.touched()) {
                line(
                        "  cut    %4d [%s] %s",
                        unit.line(), String.join(", ", unit.removed().keySet()), shown(unit));
            }
            for (Unit unit : document.missed()) {
                String label = unit.label().map(Label::id).orElseThrow();
                line("  missed %4d %s: %s", unit.line(), label, shown(unit));
            }
        }
    }

    private static String shown(Unit unit) {
        String text = unit.text();
        boolean isLong = text.codePointCount(0, text.length()) > WIDTH;
        return Visible.escape(isLong ? text.substring(0, text.offsetByCodePoints(0, WIDTH)) + " ..." : text);
    }
}
