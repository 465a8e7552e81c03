package io.bluepencil.maven;

import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.maven.show.ExplainedFile;
import io.bluepencil.maven.show.ExplainedRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Tells of one file what would be cut or nearly was, by which rule, and why; writes nothing. It works without a project, too; in a build of
 * several modules, run it in the module that the file lies in ({@code mvn -f module/pom.xml}), for its configuration counts.
 *
 * @since 0.1
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractShowMojo {

    /**
     * The file, relative to the folder in which Maven was started. It has to be given, unless there is a rule to be explained.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.file")
    private @Nullable String file;

    /**
     * Id of a rule to explain instead of a file: what it finds, why that is boilerplate, and examples of what it cuts and keeps.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.rule")
    private @Nullable String rule;

    @Inject
    ExplainMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    @Override
    void run(MavenBuild build) throws IOException {
        if (rule != null) {
            show(ExplainedRule.lines(rule, format()));
        } else if (file != null) {
            explain(build, file);
        } else {
            throw new UsageException(
                    "which file? Run: mvn " + build.goal("explain") + " -Dbluepencil.file=article.txt");
        }
    }

    private void explain(MavenBuild build, String file) throws IOException {
        Path found = find(build, file);
        if (build.owner(found).filter(module -> !module.equals(build.project())).isPresent()) {
            getLog().warn("the file lies in another module; for the configuration of that module run: "
                    + build.explainCommand(found));
        }
        show(ExplainedFile.lines(cleaner(build).clean(file, found), format()));
    }

    private static Path find(MavenBuild build, String file) {
        Path here = MavenBuild.absolute(Path.of(""));
        return List.of(build.root(), here).stream()
                .map(folder -> MavenBuild.absolute(folder.resolve(file)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no file "
                        + Objects.requireNonNull(build.root().resolve(file).normalize())));
    }
}
