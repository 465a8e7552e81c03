package io.bluepencil.maven;

import io.bluepencil.maven.reference.Descriptor;
import io.bluepencil.maven.reference.GoalSpec;
import io.bluepencil.maven.reference.HelpText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the goals do and which parameters they have.
 *
 * @since 0.1
 */
@Mojo(name = "help", requiresProject = false, aggregator = true, threadSafe = true)
public final class HelpMojo extends AbstractBluepencilMojo {

    /**
     * The goal to tell of, with its parameters. By default all goals are told of. What is customary for other plugins,
     * {@code -Dgoal=clean}, works as well.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.goal")
    private @Nullable String goal;

    /**
     * Whether to tell of the parameters of all goals. What is customary for other plugins, {@code -Ddetail}, works as well.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.detail", defaultValue = "false")
    private boolean detail;

    @Inject
    HelpMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    @Override
    void run(MavenBuild build) throws IOException {
        List<GoalSpec> goals = goals();
        String wanted = goal != null ? goal : session().getUserProperties().getProperty("goal");
        boolean all = detail || MavenBuild.isTrue(session(), "detail");
        List<String> lines = wanted != null ? HelpText.of(goals, wanted) : HelpText.of(goals, all);
        lines.forEach(getLog()::info);
    }

    private static List<GoalSpec> goals() throws IOException {
        String descriptor = "/META-INF/maven/plugin.xml";
        try (InputStream in = Objects.requireNonNull(HelpMojo.class.getResourceAsStream(descriptor))) {
            return Descriptor.read(in);
        }
    }
}
