package io.bluepencil.maven;

import java.io.File;
import java.nio.file.Path;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of goals that go through a folder. */
abstract class AbstractContentMojo extends AbstractSelectingMojo {

    /**
     * Skips every goal that cleans or checks. It is looked at before anything else.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Number of files that are cleaned at a time; 0 stands for the number of processors. The result is the same.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.threads", defaultValue = "0")
    private int threads;

    /**
     * Folder for the manifest, which tells the next build what is up to date, and for the report with every decision. It can be
     * deleted at any time.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.stateDirectory", defaultValue = "${project.build.directory}/bluepencil")
    private File stateDirectory;

    AbstractContentMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    @Override
    boolean isSkipped() {
        return skip;
    }

    final int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    final Path stateDirectory() {
        return MavenBuild.absolute(stateDirectory.toPath());
    }
}
