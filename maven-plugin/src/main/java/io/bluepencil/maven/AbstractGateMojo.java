package io.bluepencil.maven;

import io.bluepencil.maven.check.CheckJob;
import io.bluepencil.maven.check.FailOn;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say when a check fails. */
abstract class AbstractGateMojo extends AbstractContentMojo {

    /**
     * When the build fails: {@code finding} if something would be cut; {@code doubt} also if a file cannot be judged, because it is
     * too large, cannot be decoded, or holds little or nothing but boilerplate; {@code never} only warns.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.failOn", defaultValue = "finding")
    private String failOn;

    /**
     * Number of findings that are tolerated, as warnings, so that a check can be introduced step by step.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.maxFindings", defaultValue = "0")
    private int maxFindings;

    AbstractGateMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final CheckJob.Limits limits() {
        return new CheckJob.Limits(FailOn.of(failOn), maxFindings, threads());
    }
}
