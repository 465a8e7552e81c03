package io.bluepencil.maven.check;

import io.bluepencil.Cleaned;
import io.bluepencil.maven.build.ContentException;
import io.bluepencil.maven.build.Journal;
import io.bluepencil.maven.build.Workers;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.report.Baseline;
import io.bluepencil.report.CheckedDocument;
import io.bluepencil.report.SarifLog;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether anything would be cut, and writes nothing. */
public final class CheckRun {

    private final CheckJob job;
    private final Journal journal;

    /**
     * Prepares a run.
     *
     * @param job what to do
     * @param journal takes what there is to say
     */
    public CheckRun(CheckJob job, Journal journal) {
        this.job = job;
        this.journal = journal;
    }

    /**
     * Runs.
     *
     * @throws ContentException if the check fails; the message holds every finding that is not known
     * @throws IOException if what is to be written cannot be
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public void execute() throws ContentException, IOException {
        if (job.texts().files().isEmpty()) {
            journal.debug(() -> job.texts().where() + ": there is nothing to check");
            return;
        }
        Baseline baseline = job.known().load();
        List<CheckedFile> checked =
                Workers.map(job.texts().files(), job.limits().threads(), file -> check(file, baseline));
        if (job.sarif() != null) {
            writeSarif(job.sarif(), checked);
        }
        if (job.known().isWritten()) {
            writeBaseline(baseline, checked);
        } else {
            warnOfStale(baseline, checked);
            judge(checked);
        }
    }

    private CheckedFile check(Path file, Baseline baseline) {
        String name = file.startsWith(job.shownFrom())
                ? PortableName.shown(PortableName.of(job.shownFrom(), file))
                : file.toString();
        Cleaned cleaned = job.cleaner().clean(name, file);
        CheckedDocument document = CheckedDocument.of(cleaned, job.known().nameOf(file), baseline);
        journal.debug(
                () -> Visible.escape(name) + ": " + count(document.findings().size(), "finding"));
        return CheckedFile.of(file, cleaned, document);
    }

    private void writeSarif(Path file, List<CheckedFile> checked) throws IOException {
        try (SarifLog log = new SarifLog(file, job.cleaner().pencil())) {
            for (CheckedFile document : checked) {
                log.add(document.document());
            }
            log.finish();
        }
    }

    private void writeBaseline(Baseline baseline, List<CheckedFile> checked) throws IOException {
        List<CheckedDocument> documents =
                checked.stream().map(CheckedFile::document).toList();
        int written = baseline.write(job.known().file(), documents, job.known()::exists);
        journal.info(job.texts().where() + ": wrote " + count(written, "finding") + " to "
                + Visible.escape(job.known().shown()));
    }

    private void warnOfStale(Baseline baseline, List<CheckedFile> checked) {
        List<String> stale = new ArrayList<>();
        checked.forEach(file -> stale.addAll(file.document().stale()));
        stale.addAll(baseline.gone(job.known()::exists));
        stale.forEach(journal::warn);
        if (!stale.isEmpty()) {
            journal.warn("drop what is found no longer: run the same goal with -Dbluepencil.baseline=write");
        }
    }

    private void judge(List<CheckedFile> checked) throws ContentException {
        List<String> findings =
                checked.stream().flatMap(file -> file.findings().stream()).toList();
        List<String> doubts =
                checked.stream().flatMap(file -> file.doubts().stream()).toList();
        boolean tooMany = job.limits().failOn() != FailOn.NEVER
                && findings.size() > job.limits().maxFindings();
        boolean doubtful = job.limits().failOn() == FailOn.DOUBT && !doubts.isEmpty();
        String summary = summary(checked, findings.size(), doubts.size());
        if (tooMany || doubtful) {
            throw new ContentException(complaint(summary, checked));
        }
        Stream.concat(findings.stream(), doubts.stream()).forEach(journal::warn);
        journal.info(summary);
    }

    private String summary(List<CheckedFile> checked, int findings, int doubts) {
        String tolerated = findings > 0 && job.limits().maxFindings() > 0
                ? " (" + job.limits().maxFindings() + " tolerated)"
                : "";
        int known = checked.stream().mapToInt(file -> file.document().known()).sum();
        String others = known == 0
                ? ""
                : ", " + known + " known from " + Visible.escape(job.known().shown());
        String around = CheckedDocument.aroundArticles(
                checked.stream().mapToLong(file -> file.document().around()).sum());
        String undecided = doubts == 0 ? "" : ", " + count(doubts, "doubt");
        return job.texts().where() + ": " + count(findings, "finding") + tolerated + others + undecided
                + (around.isEmpty() ? "" : ", " + around) + " in " + count(checked.size(), "file");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String complaint(String summary, List<CheckedFile> checked) {
        List<String> lines = new ArrayList<>();
        lines.add(summary);
        checked.forEach(file -> lines.addAll(file.findings()));
        checked.forEach(file -> lines.addAll(file.doubts()));
        Path first = checked.stream()
                .filter(file -> !file.isFine())
                .findFirst()
                .orElseThrow()
                .path();
        lines.add("To see a file's findings with their text and evidence, run: "
                + job.explain().apply(first));
        return String.join("\n", lines);
    }
}
