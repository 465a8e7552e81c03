package io.bluepencil.maven.build;

import io.bluepencil.maven.files.AtomicFiles;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes cleaned copies of the files in a folder. What the manifest says is up to date is not touched, what has no source any more
 * is deleted.
 */
public final class CleaningRun {

    private final CleaningJob job;
    private final Journal journal;
    private final Manifest previous;
    private final boolean first;

    /**
     * Prepares a run.
     *
     * @param job what to do
     * @param journal takes what there is to say
     * @throws IOException if the manifest of the last run cannot be read
     */
    public CleaningRun(CleaningJob job, Journal journal) throws IOException {
        this.job = job;
        this.journal = journal;
        Optional<Manifest> manifest = Manifest.read(job.records().manifest());
        this.first = manifest.isEmpty();
        this.previous = manifest.orElseGet(() -> manifest(Map.of()));
    }

    /**
     * Runs.
     *
     * @param touched takes every file that was written or deleted
     * @throws ContentException if files could not be cleaned; the others are
     * @throws IOException if a folder cannot be read, or an output not be deleted
     * @throws UsageException if a file would be written twice, or over a source
     */
    public void execute(Consumer<Path> touched) throws IOException, ContentException {
        long start = System.nanoTime();
        List<Task> tasks = new Tasks(job).find();
        if (tasks.isEmpty() && first) {
            nothingToDo();
            return;
        }
        refuseMistakes(tasks);
        Changes changes = write(tasks);
        changes.paths().forEach(touched);
        new RunLog(job, journal).tell(changes.outcomes(), changes.deleted().size(), System.nanoTime() - start);
        refuse(changes.outcomes());
    }

    /** What a run has done. */
    private record Changes(List<Outcome> outcomes, List<Path> deleted) {

        Stream<Path> paths() {
            Stream<Outcome> written = outcomes.stream().filter(Outcome::written);
            return Stream.concat(
                    deleted.stream(), written.map(outcome -> outcome.task().output()));
        }
    }

    private Changes write(List<Task> tasks) throws IOException {
        try (AtomicFiles files = new AtomicFiles(job.records().mark())) {
            files.sweep(List.of(
                    previous.root(job.module().base()),
                    job.output(),
                    job.records().folder()));
            announce(tasks, files);
            FileWork work = new FileWork(job.cleaner(), previous, isSameConfiguration(), files, job.form());
            List<Outcome> outcomes = Workers.map(tasks, job.effort().threads(), work::apply);
            List<Path> deleted = new Leftovers(job.module(), journal).delete(previous, tasks, job.output());
            record(outcomes, files);
            return new Changes(outcomes, deleted);
        }
    }

    private static void refuse(List<Outcome> outcomes) throws ContentException {
        List<String> failures = outcomes.stream()
                .flatMap(outcome -> RunLog.failure(outcome).stream())
                .toList();
        if (!failures.isEmpty()) {
            throw new ContentException("could not be cleaned:\n" + String.join("\n", failures));
        }
    }

    /** Before anything is written. */
    private void refuseMistakes(List<Task> tasks) throws IOException {
        new Rivals(job).refuse(tasks);
        if (!tasks.isEmpty() && (first || !isSameConfiguration())) {
            job.cleaner().pencil();
        }
    }

    private void nothingToDo() {
        String source = job.module().shown(job.source());
        if (Files.isDirectory(job.source())) {
            journal.info("no file in " + source + " is included");
        } else {
            journal.debug(() -> "no folder " + source + ", so there is nothing to clean");
        }
    }

    private boolean isSameConfiguration() {
        return previous.fingerprint().equals(job.fingerprint());
    }

    /** Writes down which new files will come, so that they can be found and deleted even if this run is killed. */
    private void announce(List<Task> tasks, AtomicFiles files) throws IOException {
        boolean isAnyNew = tasks.stream().anyMatch(task -> !previous.entries().containsKey(task.name()));
        if (isAnyNew && previous.output().equals(outputName())) {
            SortedMap<String, Manifest.Entry> entries = new TreeMap<>(previous.entries());
            tasks.forEach(task -> entries.computeIfAbsent(task.name(), Manifest.Entry::pending));
            Manifest plan = new Manifest(previous.fingerprint(), previous.output(), entries);
            files.write(job.records().manifest(), plan.bytes());
        }
    }

    private void record(List<Outcome> outcomes, AtomicFiles files) throws IOException {
        Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
        outcomes.forEach(outcome -> entries.put(outcome.task().name(), outcome.entry()));
        Manifest manifest = manifest(entries);
        if (outcomes.isEmpty()) {
            Files.deleteIfExists(job.records().manifest());
            Files.deleteIfExists(job.records().report());
        } else if (first || !manifest.equals(previous)) {
            files.write(job.records().manifest(), manifest.bytes());
            TextReport report = TextReport.read(job.records().report());
            report.update(outcomes);
            report.write(files);
        }
    }

    private Manifest manifest(Map<String, Manifest.Entry> entries) {
        return new Manifest(job.fingerprint(), outputName(), entries);
    }

    private String outputName() {
        Path base = job.module().base();
        return job.output().startsWith(base)
                ? PortableName.of(base, job.output())
                : base.relativize(job.output()).toString().replace('\\', '/');
    }
}
