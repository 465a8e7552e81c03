package io.bluepencil.maven.check;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.Verdict;
import io.bluepencil.report.Explanation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found in a file. It holds no document.
 *
 * @param path the file
 * @param findings one line for each piece that would be cut
 * @param doubts one line for each reason why the file could not be judged
 */
record CheckedFile(Path path, List<String> findings, List<String> doubts) {

    static CheckedFile of(Path path, Cleaned cleaned) {
        List<String> findings = cleaned.marks().stream()
                .filter(Mark::cut)
                .map(mark -> Explanation.finding(cleaned, mark))
                .toList();
        Stream<String> diagnostics =
                cleaned.diagnostics().stream().map(diagnostic -> Explanation.diagnostic(cleaned, diagnostic));
        boolean undecided = cleaned.verdict() == Verdict.ONLY_BOILERPLATE || cleaned.verdict() == Verdict.OVER_BUDGET;
        Stream<String> verdict = undecided ? Stream.of(Explanation.summary(cleaned)) : Stream.empty();
        return new CheckedFile(
                path, findings, Stream.concat(diagnostics, verdict).toList());
    }

    boolean isFine() {
        return findings.isEmpty() && doubts.isEmpty();
    }
}
