package io.bluepencil.maven.check;

import io.bluepencil.maven.build.ContentException;
import io.bluepencil.maven.build.Journal;
import io.bluepencil.maven.build.Workers;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.report.Visible;
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
     * @throws ContentException if the check fails; the message holds every finding
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public void execute() throws ContentException {
        if (job.texts().files().isEmpty()) {
            journal.debug(() -> job.texts().where() + ": there is nothing to check");
            return;
        }
        List<CheckedFile> checked =
                Workers.map(job.texts().files(), job.limits().threads(), this::check);
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

    private CheckedFile check(Path file) {
        String name = file.startsWith(job.shownFrom())
                ? PortableName.shown(PortableName.of(job.shownFrom(), file))
                : file.toString();
        CheckedFile checked = CheckedFile.of(file, job.cleaner().clean(name, file));
        journal.debug(
                () -> Visible.escape(name) + ": " + count(checked.findings().size(), "finding"));
        return checked;
    }

    private String summary(List<CheckedFile> checked, int findings, int doubts) {
        String tolerated = findings > 0 && job.limits().maxFindings() > 0
                ? " (" + job.limits().maxFindings() + " tolerated)"
                : "";
        String undecided = doubts == 0 ? "" : ", " + count(doubts, "doubt");
        return job.texts().where() + ": " + count(findings, "finding") + tolerated + undecided + " in "
                + count(checked.size(), "file");
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
