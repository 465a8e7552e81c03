package io.bluepencil.maven;

import io.bluepencil.maven.build.ContentException;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Writes cleaned copies of the texts in {@code src/main/content} to where the classes are, so that the jar holds them; deletes no
 * source. What is up to date is not touched; the copy of a text that is gone is deleted.
 *
 * @since 0.1
 */
@Mojo(name = "clean", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class CleanMojo extends AbstractCleaningMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.skipClean", defaultValue = "false")
    private boolean skipClean;

    /**
     * Folder with the texts as they were scraped. A module without it has nothing to clean.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.sourceDirectory", defaultValue = "${project.basedir}/src/main/content")
    private File sourceDirectory;

    /**
     * Folder for the cleaned copies, under the same relative paths. It and the folder with the texts must not lie one inside the
     * other. A file that is also a resource is an error, since one would overwrite the other.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.outputDirectory", defaultValue = "${project.build.outputDirectory}")
    private File outputDirectory;

    /**
     * Path below {@code outputDirectory}, such as {@code articles}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.targetPath")
    private String targetPath = "";

    @Inject
    CleanMojo(MavenSession session, Provider<MojoExecution> execution, BuildContext buildContext) {
        super(session, execution, buildContext);
    }

    @Override
    boolean isSkipped() {
        return super.isSkipped() || skipClean;
    }

    @Override
    void run(MavenBuild build) throws IOException, ContentException {
        File output = new File(outputDirectory, targetPath);
        String classes = build.project().getBuild().getOutputDirectory();
        clean(build, sourceDirectory, output, classes, build.project().getResources());
    }
}
