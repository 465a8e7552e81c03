package io.bluepencil.maven;

import io.bluepencil.maven.build.ContentException;
import io.bluepencil.maven.check.CheckJob;
import io.bluepencil.maven.check.CheckRun;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if anything in the texts of the module would be cut, and names every piece; changes no text. Where {@code clean} is
 * bound in the same module it checks what that wrote, else the sources.
 *
 * @since 0.1
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractBaselineMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.skipCheck", defaultValue = "false")
    private boolean skipCheck;

    /**
     * Folder to check, whatever else is bound.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.checkDirectory")
    private @Nullable File checkDirectory;

    /**
     * Folder to check if {@code checkDirectory} is not set and neither {@code clean} nor {@code clean-test} is bound in the module.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.sourceDirectory", defaultValue = "${project.basedir}/src/main/content")
    private File sourceDirectory;

    @Inject
    CheckMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    @Override
    boolean isSkipped() {
        return super.isSkipped() || skipCheck;
    }

    @Override
    void run(MavenBuild build) throws IOException, ContentException {
        CheckPlace place = new CheckPlace(build, selection(), stateDirectory());
        CheckJob.Texts texts = place.texts(checkDirectory, sourceDirectory);
        CheckJob job = new CheckJob(
                texts, build.root(), cleaner(build), limits(), known(build), sarif(), build::explainCommand);
        new CheckRun(job, journal()).execute();
    }
}
