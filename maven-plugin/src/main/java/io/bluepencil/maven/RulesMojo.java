package io.bluepencil.maven;

import io.bluepencil.Bluepencil;
import io.bluepencil.maven.settings.CleanerSettings;
import io.bluepencil.maven.show.RulesView;
import java.io.IOException;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists the settings, labels and rules that are in effect, each with where it comes from: the default, the POM, a property of the
 * POM, or {@code -D}. It works without a project, too.
 *
 * @since 0.1
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractShowMojo {

    @Inject
    RulesMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    @Override
    void run(MavenBuild build) throws IOException {
        CleanerSettings settings = cleanerSettings(build);
        Bluepencil pencil = cleaner(build).pencil();
        RulesView view = new SettingsOverview(build).view();
        show(view.lines(pencil, settings, format()));
    }
}
