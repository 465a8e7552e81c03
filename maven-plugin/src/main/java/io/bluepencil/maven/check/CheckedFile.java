package io.bluepencil.maven.check;

import io.bluepencil.Cleaned;
import io.bluepencil.Verdict;
import io.bluepencil.report.CheckedDocument;
import io.bluepencil.report.Explanation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found in a file. It holds no document.
 *
 * @param path the file
 * @param document the pieces that would be cut
 * @param doubts one line for each reason why the file could not be judged
 */
record CheckedFile(Path path, CheckedDocument document, List<String> doubts) {

    static CheckedFile of(Path path, Cleaned cleaned, CheckedDocument document) {
        Stream<String> diagnostics =
                cleaned.diagnostics().stream().map(diagnostic -> Explanation.diagnostic(cleaned, diagnostic));
        boolean undecided = cleaned.verdict() == Verdict.ONLY_BOILERPLATE || cleaned.verdict() == Verdict.OVER_BUDGET;
        Stream<String> verdict = undecided ? Stream.of(Explanation.summary(cleaned)) : Stream.empty();
        return new CheckedFile(
                path, document, Stream.concat(diagnostics, verdict).toList());
    }

    /** {@return one line for each piece that would be cut and is not known} */
    List<String> findings() {
        return document.findings();
    }

    boolean isFine() {
        return findings().isEmpty() && doubts.isEmpty();
    }
}
