package io.bluepencil.maven;

import io.bluepencil.maven.build.CleaningJob;
import io.bluepencil.maven.build.CleaningRun;
import io.bluepencil.maven.build.ContentException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** What {@code clean} and {@code clean-test} have in common. */
abstract class AbstractCleaningMojo extends AbstractWritingMojo {

    private final BuildContext buildContext;

    /**
     * Number of files that the log names because something in them was cut or could not be decided. The report in
     * {@code stateDirectory} names them all.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.logFiles", defaultValue = "10")
    private int logFiles;

    AbstractCleaningMojo(MavenSession session, Provider<MojoExecution> execution, BuildContext buildContext) {
        super(session, execution);
        this.buildContext = buildContext;
    }

    /**
     * Cleans a folder.
     *
     * @param build the build
     * @param source folder with the sources
     * @param output folder for the copies
     * @param classes folder that the resources are copied to
     * @param resources the resources
     */
    final void clean(MavenBuild build, File source, File output, String classes, List<Resource> resources)
            throws IOException, ContentException {
        CleaningJob job = new CleaningJob(
                build.folders(),
                MavenBuild.absolute(source.toPath()),
                selection(),
                new CleaningJob.Target(MavenBuild.absolute(output.toPath()), form(build)),
                build.records(stateDirectory()),
                cleaner(build),
                MavenBuild.folders(resources, Path.of(classes)),
                new CleaningJob.Effort(threads(), logFiles));
        new CleaningRun(job, journal()).execute(path -> buildContext.refresh(path.toFile()));
    }
}
