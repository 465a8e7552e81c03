package io.bluepencil.maven.build;

import io.bluepencil.maven.files.Checksum;
import io.bluepencil.maven.files.Selection;
import io.bluepencil.maven.settings.Cleaner;
import io.bluepencil.report.OutputForm;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@link CleaningRun} is to do. All paths are absolute.
 *
 * @param module the module
 * @param source folder with the sources; it need not exist
 * @param selection which of its files are cleaned
 * @param target where the cleaned copies go, and in which form
 * @param records what is kept from run to run
 * @param cleaner what cleans
 * @param resources folders that are copied to the same place by somebody else
 * @param effort threads to use and files to name in the log
 */
public record CleaningJob(
        ModuleFolders module,
        Path source,
        Selection selection,
        Target target,
        Records records,
        Cleaner cleaner,
        List<ResourceFolder> resources,
        Effort effort) {

    /**
     * Where the copies go.
     *
     * @param folder folder for them, under the same relative paths
     * @param form their form
     */
    public record Target(Path folder, OutputForm form) {}

    /**
     * How much to do at a time and to say.
     *
     * @param threads number of threads
     * @param logFiles number of files named in the log
     */
    public record Effort(int threads, int logFiles) {}

    Path output() {
        return target.folder();
    }

    OutputForm form() {
        return target.form();
    }

    /** {@return what differs whenever the same files might give other copies} */
    String fingerprint() {
        return Checksum.of(List.of(cleaner.fingerprint(), target.form().toString()));
    }

    /** Copies the list, and takes dots out of the paths: the same file is then always the same path. */
    public CleaningJob {
        source = source.normalize();
        target = new Target(target.folder().normalize(), target.form());
        resources = List.copyOf(resources);
    }
}
