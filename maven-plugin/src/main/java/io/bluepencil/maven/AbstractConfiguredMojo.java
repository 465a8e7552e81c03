package io.bluepencil.maven;

import io.bluepencil.Config;
import io.bluepencil.maven.settings.ConfigFile;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameter that says where more settings stand. */
abstract class AbstractConfiguredMojo extends AbstractReadingMojo {

    /**
     * File with settings, own phrases, protected lines and sections for single sites, in YAML. A relative path is looked for in the
     * module, then in its parents up to the folder that holds the whole build; {@code none} goes without. What the POM or the
     * command line says counts for more than the file.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.configFile", defaultValue = Config.FILE_NAME)
    private String configFile;

    AbstractConfiguredMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final ConfigFile configFile(MavenBuild build) {
        return build.configFile(configFile);
    }
}
