package io.bluepencil.maven.build;

import io.bluepencil.maven.files.Selection;
import io.bluepencil.maven.settings.Cleaner;
import io.bluepencil.maven.settings.Cleaners;
import io.bluepencil.report.OutputForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A module on disk, with one execution that cleans its content into its classes. */
final class Module {

    /** An article with one advertisement. */
    static final String ARTICLE = "The council met at noon.\nAdvertisement\nIt went home at four.\n";

    static final String CLEANED = "The council met at noon.\nIt went home at four.\n";

    final List<Path> touched = new ArrayList<>();
    MemoryJournal journal = new MemoryJournal();
    Cleaner cleaner = Cleaners.standard();
    List<ResourceFolder> resources = List.of();
    List<String> others = List.of();
    String output = "target/classes";
    OutputForm form = OutputForm.TEXT;
    List<String> includes = List.of("**/*.txt", "**/*.txt.gz");
    String key = "clean-default";

    private final Path base;

    Module(Path base) {
        this.base = base.toAbsolutePath();
    }

    Path path(String name) {
        return base.resolve(name);
    }

    Module write(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.write(path(name), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Module delete(String name) throws IOException {
        Files.delete(path(name));
        return this;
    }

    /** Runs, and returns the line that sums the run up. */
    String run() throws IOException, ContentException {
        touched.clear();
        journal = new MemoryJournal();
        CleaningJob job = new CleaningJob(
                new ModuleFolders(base, path("target")),
                path("src/main/content"),
                Selection.of(includes, List.of(), true),
                new CleaningJob.Target(path(output), form),
                new Records(path("target/bluepencil"), key, others),
                cleaner,
                resources,
                new CleaningJob.Effort(2, 2));
        new CleaningRun(job, journal).execute(touched::add);
        return journal.infos.isEmpty() ? "" : journal.infos.get(journal.infos.size() - 1);
    }

    /** All files below a folder with their content. */
    Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(path(folder))) {
            try (Stream<Path> found = Files.walk(path(folder))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    files.put(path(folder).relativize(file).toString(), text);
                }
            }
        }
        return files;
    }

    /** Sets the time stamps of everything below the build directory, folders too, to long ago. */
    void age() throws IOException {
        for (Path path : everything()) {
            Files.setLastModifiedTime(path, FileTime.fromMillis(0));
        }
    }

    /** What in the build directory has been written since. */
    List<Path> written() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Path path : everything()) {
            if (Files.getLastModifiedTime(path).toMillis() != 0) {
                written.add(path);
            }
        }
        return written;
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> found = Files.walk(path("target"))) {
            return found.toList();
        }
    }
}
