package io.bluepencil.maven.build;

import io.bluepencil.maven.files.Selection;
import io.bluepencil.maven.settings.Cleaner;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@link CleaningRun} is to do. All paths are absolute.
 *
 * @param module the module
 * @param source folder with the sources; it need not exist
 * @param selection which of its files are cleaned
 * @param output folder that the cleaned copies go to, under the same relative paths
 * @param records what is kept from run to run
 * @param cleaner what cleans
 * @param resources folders that are copied to the same place by somebody else
 * @param effort threads to use and files to name in the log
 */
public record CleaningJob(
        ModuleFolders module,
        Path source,
        Selection selection,
        Path output,
        Records records,
        Cleaner cleaner,
        List<ResourceFolder> resources,
        Effort effort) {

    /**
     * How much to do at a time and to say.
     *
     * @param threads number of threads
     * @param logFiles number of files named in the log
     */
    public record Effort(int threads, int logFiles) {}

    /** Copies the list, and takes dots out of the paths: the same file is then always the same path. */
    public CleaningJob {
        source = source.normalize();
        output = output.normalize();
        resources = List.copyOf(resources);
    }
}
