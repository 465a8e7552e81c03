package io.bluepencil.maven.build;

import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.maven.files.AtomicFiles;
import io.bluepencil.maven.files.Checksum;
import io.bluepencil.maven.files.Failures;
import io.bluepencil.maven.settings.Cleaner;
import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Cleans one file, if it is not up to date. Thread-safe. */
final class FileWork {

    private final Cleaner cleaner;
    private final Manifest previous;
    private final boolean sameConfiguration;
    private final AtomicFiles files;
    private final OutputForm form;
    private final ThreadLocal<Checksum> checksums = ThreadLocal.withInitial(Checksum::new);

    /**
     * Makes it.
     *
     * @param cleaner what cleans
     * @param previous what the last run wrote
     * @param sameConfiguration whether the last run had the same configuration
     * @param files writes the files
     * @param form the form in which they are written
     */
    FileWork(Cleaner cleaner, Manifest previous, boolean sameConfiguration, AtomicFiles files, OutputForm form) {
        this.cleaner = cleaner;
        this.previous = previous;
        this.sameConfiguration = sameConfiguration;
        this.files = files;
        this.form = form;
    }

    /** {@return what became of a file; never an exception for a file that cannot be read, decoded or written} */
    Outcome apply(Task task) {
        try {
            return renew(task);
        } catch (IOException e) {
            return Outcome.failed(task, Failures.describe(e));
        } catch (UncheckedIOException e) {
            return Outcome.failed(task, Failures.describe(Objects.requireNonNull(e.getCause())));
        }
    }

    /** The cleaner is asked only when there is something to do: what it is made of takes a while to load. */
    private Outcome renew(Task task) throws IOException {
        Reason reason = reason(task);
        if (reason == Reason.UP_TO_DATE) {
            return Outcome.upToDate(task, entry(task));
        }
        if (task.size() > cleaner.maxInputSize()) {
            return isText(task)
                    ? copy(task, reason)
                    : Outcome.failed(task, "larger than maxInputSize; raise that or exclude the file");
        }
        return clean(task, Files.readAllBytes(task.source()), reason);
    }

    private Outcome clean(Task task, byte[] source, Reason reason) throws IOException {
        Cleaned cleaned = cleaner.clean(task.shown(), source);
        if (isTooLarge(cleaned)) {
            return Outcome.failed(task, "larger than maxInputSize when decompressed");
        }
        Optional<byte[]> written = form.bytes(cleaned);
        if (written.isEmpty()) {
            return Outcome.failed(
                    task,
                    cleaned.diagnostics().get(0).message() + ", so there is no " + form.format()
                            + " of it; exclude it");
        }
        byte[] output = written.get();
        Manifest.Entry entry = new Manifest.Entry(task.name(), Checksum.of(source), Checksum.of(output));
        return new Outcome(task, reason, entry, write(task.output(), output), Findings.of(cleaned), null);
    }

    /** Whether the copy of the source as it is would be what is asked for. */
    private boolean isText(Task task) {
        String name = task.source().getFileName().toString();
        return form.format() == OutputFormat.TEXT && task.output().endsWith(name);
    }

    private static boolean isTooLarge(Cleaned cleaned) {
        return cleaned.diagnostics().stream().anyMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.TOO_LARGE);
    }

    private boolean write(Path output, byte[] bytes) throws IOException {
        if (files.canExist(output) && Files.isRegularFile(output) && Arrays.equals(Files.readAllBytes(output), bytes)) {
            return false;
        }
        files.write(output, bytes);
        return true;
    }

    /** What is too large to be cleaned passes through without being held in memory. */
    private Outcome copy(Task task, Reason reason) throws IOException {
        String hash = checksum(task.source());
        boolean write =
                !Files.isRegularFile(task.output()) || !checksum(task.output()).equals(hash);
        if (write) {
            files.write(task.output(), out -> Files.copy(task.source(), out));
        }
        Manifest.Entry entry = new Manifest.Entry(task.name(), hash, hash);
        return new Outcome(task, reason, entry, write, Findings.of(cleaner.clean(task.shown(), task.source())), null);
    }

    /** Reads only what it must: nothing of what is to be cleaned anyway. */
    private Reason reason(Task task) throws IOException {
        if (!previous.entries().containsKey(task.name())) {
            return Reason.NEW;
        }
        Manifest.Entry entry = entry(task);
        if (entry.source().equals(Manifest.PENDING)) {
            return Reason.UNFINISHED;
        }
        if (!sameConfiguration) {
            return Reason.CONFIGURATION_CHANGED;
        }
        if (!checksum(task.source()).equals(entry.source())) {
            return Reason.SOURCE_CHANGED;
        }
        try {
            return checksum(task.output()).equals(entry.output()) ? Reason.UP_TO_DATE : Reason.OUTPUT_CHANGED;
        } catch (NoSuchFileException e) {
            return Reason.OUTPUT_MISSING;
        }
    }

    private String checksum(Path file) throws IOException {
        return checksums.get().ofFile(file);
    }

    private Manifest.Entry entry(Task task) {
        return Objects.requireNonNull(previous.entries().get(task.name()));
    }
}
