package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.OnMalformed;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is cut and how files are read. */
final class CleanerOptions {

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            converter = Converters.Presets.class,
            description = {
                "What is cut: @|bold standard|@ (the default) cuts all boilerplate but captions, credits, bylines, notes about"
                        + " the author and corrections; @|bold body-only|@ cuts those, too; @|bold annotate|@ cuts nothing and"
                        + " only marks."
            })
    private Preset preset = Preset.STANDARD;

    @Option(
            names = "--cut",
            paramLabel = "LABEL",
            converter = Converters.Labels.class,
            completionCandidates = Converters.LabelNames.class,
            description =
                    "Cut this label although the preset keeps it. May be repeated. Labels: ${COMPLETION-CANDIDATES}.")
    private List<Label> cut = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "LABEL",
            converter = Converters.Labels.class,
            description = "Keep this label although the preset cuts it. May be repeated.")
    private List<Label> keep = new ArrayList<>();

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            description = "Switch this rule off; 'bluepencil rules' lists them. May be repeated.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = Converters.Charsets.class,
            description =
                    "Charset of the files. By default their byte order mark tells, else they are UTF-8, else windows-1252."
                            + " What is written has the charset of its source.")
    private @Nullable Charset charset;

    @Option(
            names = "--on-malformed",
            paramLabel = "CHOICE",
            converter = Converters.Malformed.class,
            description =
                    "What happens to a file that its charset cannot decode: @|bold pass|@ it through unchanged (the default),"
                            + " @|bold fail|@, or @|bold replace|@ the bad bytes by U+FFFD.")
    private OnMalformed onMalformed = OnMalformed.PASS;

    @Option(
            names = "--max-input-size",
            paramLabel = "SIZE",
            converter = Converters.Size.class,
            description =
                    "Pass larger files through unchanged: 1000, 64k, 10m, 2g. Counts bytes after decompression. 64m by"
                            + " default.")
    private long maxInputSize = 64L << 20;

    /**
     * {@return the desk where inputs are cleaned as these options ask}
     *
     * @param stdin standard input
     * @throws UsageException if there is no such rule, or a label is both cut and kept
     */
    Desk desk(InputStream stdin) {
        cut.stream().filter(keep::contains).findFirst().ifPresent(label -> {
            throw new UsageException("label '" + label + "' cannot be both cut and kept");
        });
        BluepencilBuilder builder =
                Bluepencil.builder().preset(preset).maxInputSize(maxInputSize).onMalformed(onMalformed);
        cut.forEach(builder::cut);
        keep.forEach(builder::keep);
        disabled.forEach(builder::disable);
        try {
            return new Desk(builder.build(), charset, stdin);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
