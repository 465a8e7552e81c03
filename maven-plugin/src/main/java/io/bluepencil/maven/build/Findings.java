package io.bluepencil.maven.build;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.Verdict;
import io.bluepencil.report.Explanation;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is left to say of a document when it is written. It holds no document, so that many can be told of in the end.
 *
 * @param verdict how the cleaning ended
 * @param summary one line that sums it up
 * @param cuts number of cuts by label
 * @param diagnostics one line for each diagnostic
 * @param report all there is to say, as the {@link TextReport} says it
 */
record Findings(Verdict verdict, String summary, Map<Label, Integer> cuts, List<String> diagnostics, String report) {

    static Findings of(Cleaned cleaned) {
        Map<Label, Integer> cuts = new EnumMap<>(Label.class);
        cleaned.marks().stream().filter(Mark::cut).forEach(mark -> cuts.merge(mark.label(), 1, Integer::sum));
        List<String> diagnostics = cleaned.diagnostics().stream()
                .map(diagnostic -> Explanation.diagnostic(cleaned, diagnostic))
                .toList();
        String summary = Explanation.summary(cleaned);
        List<String> report = new ArrayList<>();
        if (isNews(cleaned.verdict())) {
            report.add(summary);
        }
        report.addAll(diagnostics);
        report.addAll(Explanation.lines(cleaned));
        return new Findings(cleaned.verdict(), summary, cuts, diagnostics, TextReport.section(report));
    }

    /** Whether the owner of the text should read of it: something was cut, or nothing although everything looked like it. */
    boolean isNews() {
        return isNews(verdict);
    }

    private static boolean isNews(Verdict verdict) {
        return verdict != Verdict.CLEAN && verdict != Verdict.EMPTY;
    }
}
