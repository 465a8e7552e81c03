package io.bluepencil.maven;

import io.bluepencil.maven.files.AtomicFile;
import io.bluepencil.maven.show.Format;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that show something. */
abstract class AbstractShowMojo extends AbstractCleanerMojo {

    /**
     * {@code text} for people or {@code json} for programs.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.format", defaultValue = "text")
    private String format;

    /**
     * File that the result is written to, in UTF-8 and without anything else. By default it goes to the log.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.outputFile")
    private @Nullable File outputFile;

    AbstractShowMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final Format format() {
        return Format.of(format);
    }

    final void show(List<String> lines) throws IOException {
        if (outputFile == null) {
            lines.forEach(getLog()::info);
            return;
        }
        Path file = MavenBuild.absolute(outputFile.toPath());
        AtomicFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        getLog().info("written to " + file);
    }
}
