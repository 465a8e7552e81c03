package io.bluepencil.maven.build;

import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The other executions of this module, which must not write the same files. */
final class Rivals {

    private final CleaningJob job;

    Rivals(CleaningJob job) {
        this.job = job;
    }

    /**
     * Looks into the manifests of the others.
     *
     * @param tasks what this run is about to write
     * @throws IOException if a manifest cannot be read
     * @throws UsageException if another execution wrote one of the files
     */
    void refuse(List<Task> tasks) throws IOException {
        for (String other : job.records().others()) {
            Optional<Manifest> manifest = Manifest.read(job.records().manifest(other));
            if (manifest.isPresent()) {
                refuse(tasks, manifest.get(), other);
            }
        }
    }

    private void refuse(List<Task> tasks, Manifest manifest, String other) {
        Path root = manifest.root(job.module().base());
        for (Task task : tasks) {
            boolean below = task.output().startsWith(root);
            if (below && manifest.entries().containsKey(PortableName.of(root, task.output()))) {
                throw new UsageException(job.module().shown(task.output()) + " would be written twice: by "
                        + job.records().key() + " from " + job.module().shown(task.source()) + ", and by " + other
                        + "; give each execution a targetPath of its own");
            }
        }
    }
}
