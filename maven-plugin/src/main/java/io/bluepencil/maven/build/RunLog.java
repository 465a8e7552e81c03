package io.bluepencil.maven.build;

import io.bluepencil.report.Visible;
import java.util.List;
import java.util.Optional;

/** Says what a run did: one line for the module, the first files by name, and on request every decision. */
final class RunLog {

    private final CleaningJob job;
    private final Journal journal;

    RunLog(CleaningJob job, Journal journal) {
        this.job = job;
        this.journal = journal;
    }

    /**
     * Tells.
     *
     * @param outcomes what became of the files
     * @param deleted number of outputs that were deleted
     * @param nanos how long the run took
     */
    void tell(List<Outcome> outcomes, int deleted, long nanos) {
        for (Outcome outcome : outcomes) {
            journal.debug(() -> name(outcome) + ": " + outcome.reason() + (outcome.written() ? ", written" : "") + "\n"
                    + report(outcome));
        }
        outcomes.stream()
                .flatMap(outcome -> diagnostics(outcome).stream())
                .limit(job.effort().logFiles())
                .forEach(journal::warn);
        List<String> news =
                outcomes.stream().flatMap(outcome -> news(outcome).stream()).toList();
        news.stream().limit(job.effort().logFiles()).forEach(journal::info);
        if (news.size() > job.effort().logFiles()) {
            journal.info((job.effort().logFiles() > 0 ? "and " : "")
                    + (news.size() - job.effort().logFiles()) + " more: see "
                    + job.module().shown(job.records().report()));
        }
        String from = job.module().shown(job.source()) + " -> " + job.module().shown(job.output());
        journal.info(from + ": " + new Summary(outcomes, deleted).line(nanos));
    }

    private static String report(Outcome outcome) {
        Findings findings = outcome.findings();
        return findings == null ? "" : findings.report();
    }

    private static List<String> diagnostics(Outcome outcome) {
        Findings findings = outcome.findings();
        return findings == null ? List.of() : findings.diagnostics();
    }

    private static Optional<String> news(Outcome outcome) {
        Findings findings = outcome.findings();
        return findings == null || !findings.isNews() ? Optional.empty() : Optional.of(findings.summary());
    }

    /**
     * {@return one line for a file that could not be cleaned, and nothing for others}
     *
     * @param outcome what became of the file
     */
    static Optional<String> failure(Outcome outcome) {
        String failure = outcome.failure();
        if (failure == null) {
            return Optional.empty();
        }
        String reason = Visible.escape(failure);
        return Optional.of(reason.startsWith(name(outcome)) ? reason : name(outcome) + ": " + reason);
    }

    private static String name(Outcome outcome) {
        return Visible.escape(outcome.task().shown());
    }
}
