package io.bluepencil.maven;

import io.bluepencil.maven.build.ContentException;
import io.bluepencil.maven.build.Journal;
import io.bluepencil.maven.files.Failures;
import io.bluepencil.maven.settings.BuildSettings;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What all goals have in common: names are checked before anything is done, and mistakes end in one clear sentence. */
abstract class AbstractBluepencilMojo extends AbstractMojo {

    private final MavenSession session;
    /** Asked for late: a build cache makes mojos, to compare their parameters, without executing them. */
    private final Provider<MojoExecution> execution;

    AbstractBluepencilMojo(MavenSession session, Provider<MojoExecution> execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("skipped");
            return;
        }
        try {
            MavenBuild build = new MavenBuild(session, execution.get());
            BuildSettings settings = build.settings();
            build.names().check(settings);
            build.names().hidden(settings).forEach(getLog()::warn);
            run(build);
        } catch (ContentException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (UsageException e) {
            // The message says it all; a stack trace would only hide it.
            throw new MojoExecutionException(e.getMessage());
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            throw new MojoExecutionException(Failures.describe(cause), cause);
        } catch (IOException e) {
            throw new MojoExecutionException(Failures.describe(e), e);
        }
    }

    /** {@return whether the goal is to do nothing at all} */
    boolean isSkipped() {
        return false;
    }

    /** Does what the goal is for. */
    abstract void run(MavenBuild build) throws IOException, ContentException;

    final MavenSession session() {
        return session;
    }

    final Journal journal() {
        return new LogJournal(getLog());
    }
}
