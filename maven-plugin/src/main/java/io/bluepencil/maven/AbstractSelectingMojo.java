package io.bluepencil.maven;

import io.bluepencil.maven.files.Selection;
import java.util.List;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say which files of a folder are meant. */
abstract class AbstractSelectingMojo extends AbstractCleanerMojo {

    /**
     * Files that are read, as Ant patterns relative to the folder. A file that is not included is not copied either. What ends in
     * {@code .html}, {@code .htm} or {@code .xhtml} is read as a page, all else as text; a copy of what is compressed
     * ({@code .gz}) is not.
     *
     * @since 0.1
     */
    @Parameter(
            property = "bluepencil.includes",
            defaultValue = "**/*.txt,**/*.txt.gz,**/*.html,**/*.html.gz,**/*.htm,**/*.htm.gz,**/*.xhtml,**/*.xhtml.gz")
    private List<String> includes;

    /**
     * Files that are left out although an include matches, as Ant patterns relative to the folder.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.excludes")
    private List<String> excludes = List.of();

    /**
     * Whether to leave out what editors, systems and version control leave behind, such as {@code article.txt~}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.useDefaultExcludes", defaultValue = "true")
    private boolean useDefaultExcludes;

    AbstractSelectingMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final Selection selection() {
        return Selection.of(includes, excludes, useDefaultExcludes);
    }
}
