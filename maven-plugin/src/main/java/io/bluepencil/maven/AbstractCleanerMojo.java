package io.bluepencil.maven;

import io.bluepencil.maven.settings.Cleaner;
import io.bluepencil.maven.settings.CleanerSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is cut. */
abstract class AbstractCleanerMojo extends AbstractConfiguredMojo {

    /**
     * What is cut: {@code standard} cuts all boilerplate but captions, credits, bylines, notes about the author, corrections and the
     * headline of a page;
     * {@code body-only} cuts those, too; {@code annotate} cuts nothing. By default it is what the configuration file says, else
     * {@code standard}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.preset")
    private @Nullable String preset;

    /**
     * Labels that are cut although the preset keeps them, such as {@code caption,credit}. The goal {@code rules} lists all labels.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.cut")
    private List<String> cut = List.of();

    /**
     * Labels that are kept although the preset cuts them, such as {@code related}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.keep")
    private List<String> keep = List.of();

    /**
     * Rules that are switched off, such as {@code gallery}. The goal {@code rules} lists all rules.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.disable")
    private List<String> disable = List.of();

    /**
     * Rules and their parameters, one element each: the id of a rule holds {@code on} or {@code off}, which counts for more than
     * {@code disable}; the id, a dot and the name of a parameter hold a whole number. On the command line each entry is a
     * property of its own: {@code -Dbluepencil.rules.gallery=off}.
     *
     * @since 0.1
     */
    @Parameter
    private Map<String, String> rules = Map.of();

    AbstractCleanerMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final CleanerSettings cleanerSettings(MavenBuild build) {
        return new CleanerSettings(
                configFile(build), preset, cut, keep, disable, build.settings().rules(rules), reading());
    }

    final Cleaner cleaner(MavenBuild build) throws IOException {
        return cleanerSettings(build).cleaner(build.classPath());
    }
}
