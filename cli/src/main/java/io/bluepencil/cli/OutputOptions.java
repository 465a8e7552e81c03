package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Setting;
import io.bluepencil.report.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say in which form results are written; what they leave open the configuration file may say. */
final class OutputOptions {

    private final Value<OutputFormat> format = new Value<>();

    private final Value<io.bluepencil.Links> links = new Value<>();

    boolean isJsonAskedFor() {
        return format.given().filter(asked -> asked == OutputFormat.JSON).isPresent();
    }

    /**
     * {@return the form that counts}
     *
     * @param pencil what cleans; it knows what the configuration file says
     */
    OutputForm form(Bluepencil pencil) {
        OutputFormat usedFormat = OutputFormat.TEXT;
        io.bluepencil.Links usedLinks = io.bluepencil.Links.KEEP;
        for (Setting setting : pencil.settings()) {
            if (setting.name().equals("outputFormat")) {
                usedFormat = OutputFormat.of(setting.value()).orElse(usedFormat);
            } else if (setting.name().equals("links")) {
                usedLinks = io.bluepencil.Links.of(setting.value()).orElse(usedLinks);
            }
        }
        return new OutputForm(format.given().orElse(usedFormat), links.given().orElse(usedLinks));
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        spec.addOption(format.option("--format", "FORMAT", OutputFormat.class)
                .converters(new Converters.Formats())
                .completionCandidates(new Candidates.Formats())
                .description(
                        "@|bold text|@ (the default), @|bold markdown|@, @|bold html|@, or @|bold json|@ with text, blocks, marks and"
                                + " diagnostics, one object a line. With --to, x.txt and x.html.gz become x.txt, x.md, x.html or"
                                + " x.json.")
                .build());
        spec.addOption(links.option("--links", "CHOICE", io.bluepencil.Links.class)
                .converters(new Converters.LinkChoices())
                .completionCandidates(new Candidates.LinkChoices())
                .description(
                        "What becomes of links in Markdown and HTML: @|bold keep|@ them (the default), or @|bold drop|@ all but"
                                + " their text.")
                .build());
    }
}
