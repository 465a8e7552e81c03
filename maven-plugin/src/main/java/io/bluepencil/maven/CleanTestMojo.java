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
 * Writes cleaned copies of the texts in {@code src/test/content} to where the test classes are; deletes no source. It does for tests
 * what {@code clean} does for the jar, and is skipped with {@code -Dmaven.test.skip}, too.
 *
 * @since 0.1
 */
@Mojo(name = "clean-test", defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES, threadSafe = true)
public final class CleanTestMojo extends AbstractCleaningMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.skipCleanTest", defaultValue = "false")
    private boolean skipCleanTest;

    /**
     * Folder with the texts as they were scraped. A module without it has nothing to clean.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.testSourceDirectory", defaultValue = "${project.basedir}/src/test/content")
    private File testSourceDirectory;

    /**
     * Folder for the cleaned copies, under the same relative paths.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.testOutputDirectory", defaultValue = "${project.build.testOutputDirectory}")
    private File testOutputDirectory;

    /**
     * Path below {@code testOutputDirectory}, such as {@code articles}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.testTargetPath")
    private String testTargetPath = "";

    @Inject
    CleanTestMojo(MavenSession session, Provider<MojoExecution> execution, BuildContext buildContext) {
        super(session, execution, buildContext);
    }

    @Override
    boolean isSkipped() {
        return super.isSkipped() || skipCleanTest || MavenBuild.isTrue(session(), "maven.test.skip");
    }

    @Override
    void run(MavenBuild build) throws IOException, ContentException {
        File output = new File(testOutputDirectory, testTargetPath);
        String classes = build.project().getBuild().getTestOutputDirectory();
        clean(build, testSourceDirectory, output, classes, build.project().getTestResources());
    }
}
