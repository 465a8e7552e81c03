package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Setting;
import io.bluepencil.report.OutputFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which form results are written; what they leave open the configuration file may say. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.Formats.class,
            completionCandidates = Candidates.Formats.class,
            description =
                    "@|bold text|@ (the default), @|bold markdown|@, @|bold html|@, or @|bold json|@ with text, blocks, marks and"
                            + " diagnostics, one object a line. With --to, x.txt and x.html.gz become x.txt, x.md, x.html or"
                            + " x.json.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--links",
            paramLabel = "CHOICE",
            converter = Converters.LinkChoices.class,
            completionCandidates = Candidates.LinkChoices.class,
            description =
                    "What becomes of links in Markdown and HTML: @|bold keep|@ them (the default), or @|bold drop|@ all but"
                            + " their text.")
    private io.bluepencil.@Nullable Links links;

    boolean isJsonAskedFor() {
        return format == OutputFormat.JSON;
    }

    /**
     * {@return the form that counts}
     *
     * @param pencil what cleans; it knows what the configuration file says
     */
    OutputForm form(Bluepencil pencil) {
        return new OutputForm(
                Optional.ofNullable(format)
                        .or(() -> setting(pencil, "outputFormat").flatMap(OutputFormat::of))
                        .orElse(OutputFormat.TEXT),
                Optional.ofNullable(links)
                        .or(() -> setting(pencil, "links").flatMap(io.bluepencil.Links::of))
                        .orElse(io.bluepencil.Links.KEEP));
    }

    private static Optional<String> setting(Bluepencil pencil, String name) {
        return pencil.settings().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .map(Setting::value);
    }
}
