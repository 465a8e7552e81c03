package io.bluepencil.cli;

import io.bluepencil.BluepencilBuilder;
import io.bluepencil.OnMalformed;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is cut and how files are read. */
final class CleanerOptions {

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = Converters.Charsets.class,
            description =
                    "Charset of the files. By default their byte order mark tells, else they are UTF-8, else windows-1252."
                            + " What is written has the charset of its source; of a page it is UTF-8.")
    private @Nullable Charset charset;

    @Option(
            names = "--on-malformed",
            paramLabel = "CHOICE",
            converter = Converters.Malformed.class,
            completionCandidates = Candidates.Malformed.class,
            description =
                    "What happens to a file that its charset cannot decode: @|bold pass|@ it through unchanged (the default),"
                            + " @|bold fail|@, or @|bold replace|@ the bad bytes by U+FFFD.")
    private @Nullable OnMalformed onMalformed;

    @Option(
            names = "--max-input-size",
            paramLabel = "SIZE",
            converter = Converters.Size.class,
            description =
                    "Pass larger files through unchanged: 1000, 64k, 10m, 2g. Counts bytes after decompression. 64m by"
                            + " default.")
    private @Nullable Long maxInputSize;

    @Option(
            names = "--html",
            description = "Read every input as a page; by default only what its name says is one. Needed for '-'.")
    private boolean html;

    /**
     * {@return the desk where inputs are cleaned as these options ask}
     *
     * @param stdin standard input
     * @throws UsageException if there is no such rule, or something is wrong in the configuration file
     */
    Desk desk(InputStream stdin) {
        BluepencilBuilder builder = policy.builder();
        if (onMalformed != null) {
            builder.onMalformed(onMalformed);
        }
        if (maxInputSize != null) {
            builder.maxInputSize(maxInputSize);
        }
        return new Desk(
                PolicyOptions.build(builder), html ? source -> source.asHtml("") : source -> source, charset, stdin);
    }
}
