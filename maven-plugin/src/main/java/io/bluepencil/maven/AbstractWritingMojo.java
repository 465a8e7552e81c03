package io.bluepencil.maven;

import io.bluepencil.maven.settings.OutputSettings;
import io.bluepencil.report.OutputForm;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say in which form copies are written. */
abstract class AbstractWritingMojo extends AbstractContentMojo {

    /**
     * Form of the copies: {@code text}, {@code markdown}, {@code html}, or {@code json} with text, blocks and marks. It also decides
     * the ending of their names: {@code x.txt} and {@code x.html.gz} become {@code x.txt}, {@code x.md}, {@code x.html} or
     * {@code x.json}. By default it is what the configuration file says, else {@code text}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.outputFormat")
    private @Nullable String outputFormat;

    /**
     * What becomes of links in Markdown and HTML: {@code keep} keeps them, with absolute addresses; {@code drop} leaves only their
     * text. By default it is what the configuration file says, else {@code keep}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.links")
    private @Nullable String links;

    /**
     * Whether Markdown opens with what the page says of itself, as YAML: title, authors, dates, site, address, language, picture,
     * section, tags. By default it is what the configuration file says, else {@code false}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.frontMatter")
    private @Nullable Boolean frontMatter;

    AbstractWritingMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final OutputForm form(MavenBuild build) {
        return new OutputSettings(outputFormat, links, frontMatter).form(configFile(build));
    }
}
