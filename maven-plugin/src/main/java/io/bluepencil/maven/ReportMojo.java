package io.bluepencil.maven;

import io.bluepencil.maven.files.Folder;
import io.bluepencil.maven.files.FoundFile;
import io.bluepencil.maven.report.ReportRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a report on what would be cut out of the texts of the module: a page for the browser with before and after, side by side, and the
 * reasons (index.html); a patch for git (changes.patch); every mark (marks.jsonl); the findings in SARIF (bluepencil.sarif). It changes no
 * text.
 *
 * @since 0.1
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends AbstractContentMojo {

    /**
     * Folder with the texts.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.sourceDirectory", defaultValue = "${project.basedir}/src/main/content")
    private File sourceDirectory;

    /**
     * Folder for the report; one that is there is replaced.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.reportDirectory", defaultValue = "${project.build.directory}/bluepencil-report")
    private File reportDirectory;

    @Inject
    ReportMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    @Override
    void run(MavenBuild build) throws IOException {
        Path source = MavenBuild.absolute(sourceDirectory.toPath());
        Path output = MavenBuild.absolute(reportDirectory.toPath());
        List<Path> texts = Files.isDirectory(source)
                ? Folder.find(source, selection()).stream().map(FoundFile::path).toList()
                : List.of();
        new ReportRun(build.folders().name(source), build.root(), output, cleaner(build), threads())
                .execute(texts, journal());
    }
}
