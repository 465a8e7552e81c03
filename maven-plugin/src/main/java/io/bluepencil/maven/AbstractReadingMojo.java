package io.bluepencil.maven;

import io.bluepencil.maven.settings.ReadingSettings;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say how a file is read. */
abstract class AbstractReadingMojo extends AbstractBluepencilMojo {

    /**
     * Charset of the files, such as {@code ISO-8859-1}. With {@code auto} the byte order mark of each file tells, else it is
     * UTF-8 if it can be, else windows-1252; never the charset of the platform. A cleaned text has the charset of its source,
     * everything else is UTF-8.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.encoding", defaultValue = "auto")
    private String encoding;

    /**
     * What happens to a file that its charset cannot decode: {@code pass} copies it unchanged, with a warning; {@code fail} fails
     * the build; {@code replace} puts U+FFFD for what cannot be decoded and cleans the rest, with a warning. By default it is what
     * the configuration file says, else {@code pass}.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.onMalformed")
    private @Nullable String onMalformed;

    /**
     * Largest size of a file that is cleaned, in bytes after decompression. A larger one is copied unchanged, with a warning. By
     * default it is what the configuration file says, else 67108864.
     *
     * @since 0.1
     */
    @Parameter(property = "bluepencil.maxInputSize")
    private @Nullable Long maxInputSize;

    AbstractReadingMojo(MavenSession session, Provider<MojoExecution> execution) {
        super(session, execution);
    }

    final ReadingSettings reading() {
        return new ReadingSettings(encoding, onMalformed, maxInputSize);
    }
}
