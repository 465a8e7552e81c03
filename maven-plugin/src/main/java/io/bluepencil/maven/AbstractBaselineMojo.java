package io.bluepencil.maven;

import io.bluepencil.maven.check.BaselineUse;
import io.bluepencil.maven.check.KnownFindings;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say which findings are known, and where findings are written. */
abstract class AbstractBaselineMojo extends AbstractGateMojo {

    /**
     * What is done with the baseline: {@code use}: what it knows is no finding, if the file is there; {@code write}: all findings are
     * written to it, and the build does not fail; {@code off} goes without it.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.baseline", defaultValue = "use")
    private String baseline;

    /**
     * File with the findings that are known. It names texts relative to its own folder, and belongs into version control.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.baselineFile", defaultValue = "${project.basedir}/bluepencil-baseline.json")
    private File baselineFile;

    /**
     * File that the findings are written to as well, in SARIF 2.1.0, which code hosts and editors show in place.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.sarif")
    private @Nullable File sarif;

    AbstractBaselineMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final KnownFindings known(MavenBuild build) {
        Path file = MavenBuild.absolute(baselineFile.toPath());
        return new KnownFindings(file, build.folders().name(file), BaselineUse.of(baseline));
    }

    final @Nullable Path sarif() {
        return sarif == null ? null : MavenBuild.absolute(sarif.toPath());
    }
}
