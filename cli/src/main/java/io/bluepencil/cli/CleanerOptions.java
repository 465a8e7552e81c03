package io.bluepencil.cli;

import io.bluepencil.BluepencilBuilder;
import io.bluepencil.OnMalformed;
import java.io.InputStream;
import java.nio.charset.Charset;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say what is cut and how files are read. */
final class CleanerOptions {

    private final PolicyOptions policy = new PolicyOptions();

    private final Value<Charset> charset = new Value<>();

    private final Value<OnMalformed> onMalformed = new Value<>();

    private final Value<Long> maxInputSize = new Value<>();

    private final Value<Boolean> html = new Value<>(false);

    /**
     * {@return the desk where inputs are cleaned as these options ask}
     *
     * @param stdin standard input
     * @throws UsageException if there is no such rule, or something is wrong in the configuration file
     */
    Desk desk(InputStream stdin) {
        BluepencilBuilder builder = policy.builder();
        onMalformed.given().ifPresent(builder::onMalformed);
        maxInputSize.given().ifPresent(builder::maxInputSize);
        return new Desk(
                PolicyOptions.build(builder),
                html.value() ? source -> source.asHtml("") : source -> source,
                charset.given(),
                stdin);
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        policy.addTo(spec);
        spec.addOption(charset.option("--charset", "NAME", Charset.class)
                .converters(new Converters.Charsets())
                .description(
                        "Charset of the files. By default their byte order mark tells, else they are UTF-8, else windows-1252."
                                + " What is written has the charset of its source; of a page it is UTF-8.")
                .build());
        spec.addOption(onMalformed
                .option("--on-malformed", "CHOICE", OnMalformed.class)
                .converters(new Converters.Malformed())
                .completionCandidates(new Candidates.Malformed())
                .description(
                        "What happens to a file that its charset cannot decode: @|bold pass|@ it through unchanged (the default),"
                                + " @|bold fail|@, or @|bold replace|@ the bad bytes by U+FFFD.")
                .build());
        spec.addOption(maxInputSize
                .option("--max-input-size", "SIZE", Long.class)
                .converters(new Converters.Size())
                .description(
                        "Pass larger files through unchanged: 1000, 64k, 10m, 2g. Counts bytes after decompression. 64m by"
                                + " default.")
                .build());
        spec.addOption(html.flag("--html")
                .description("Read every input as a page; by default only what its name says is one. Needed for '-'.")
                .build());
    }
}
