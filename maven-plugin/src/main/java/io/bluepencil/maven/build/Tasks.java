package io.bluepencil.maven.build;

import io.bluepencil.maven.files.Folder;
import io.bluepencil.maven.files.FoundFile;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what there is to do, and that every output has exactly one source. */
final class Tasks {

    private final CleaningJob job;
    private final boolean inModule;
    private final String sourceName;

    Tasks(CleaningJob job) {
        this.job = job;
        this.inModule = job.source().startsWith(job.module().base());
        String name = job.module().name(job.source());
        this.sourceName = name.isEmpty() ? "" : name + "/";
    }

    /**
     * {@return the files to be cleaned, by name of the output}
     *
     * @throws IOException if the folder cannot be read
     * @throws UsageException if a file would be written twice, or over a source
     */
    List<Task> find() throws IOException {
        if (!Files.isDirectory(job.source())) {
            return List.of();
        }
        refuseOverlap();
        List<FoundFile> files = Folder.find(job.source(), job.selection());
        List<Task> tasks = new ArrayList<>(files.size());
        Map<String, Task> byName = new HashMap<>();
        for (FoundFile file : files) {
            Task task = task(file);
            Task other = byName.put(task.name(), task);
            if (other != null) {
                throw twice(task, "from " + shown(other.source()) + " as well");
            }
            tasks.add(task);
        }
        refuseResources(tasks);
        tasks.sort(Comparator.comparing(Task::name));
        return tasks;
    }

    private Task task(FoundFile file) {
        String name = job.form().format().fileName(file.name());
        String shown = inModule
                ? sourceName + PortableName.shown(file.name())
                : file.path().toString();
        return new Task(name, file.path(), file.size(), shown, PortableName.resolve(job.output(), name));
    }

    /** A run must not read what it writes, and never write over a source. */
    private void refuseOverlap() {
        Path source = job.source();
        Path output = job.output();
        if (output.startsWith(source) || source.startsWith(output)) {
            throw new UsageException("the outputs (" + shown(output) + ") and the sources (" + shown(source)
                    + ") must lie in different folders, neither inside the other");
        }
    }

    private void refuseResources(List<Task> tasks) {
        for (ResourceFolder folder : job.resources()) {
            for (Task task : folder.meets(job.output()) ? tasks : List.<Task>of()) {
                Optional<Path> resource = folder.copiedTo(task.output());
                if (resource.isPresent()) {
                    throw twice(task, "by the resources from " + shown(resource.get()));
                }
            }
        }
    }

    private UsageException twice(Task task, String otherwise) {
        return new UsageException(shown(task.output()) + " would be written twice: by clean from "
                + shown(task.source()) + ", and " + otherwise + "; move or exclude one of them");
    }

    private String shown(Path path) {
        return job.module().shown(path);
    }
}
