package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Links;
import io.bluepencil.Setting;
import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say in which form results are written; what they leave open the configuration file may say. */
final class OutputOptions {

    private final Value<OutputFormat> format = new Value<>();

    private final Value<Links> links = new Value<>();

    private final Value<Boolean> frontMatter = new Value<>();

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
        Links usedLinks = Links.KEEP;
        boolean usedFrontMatter = false;
        for (Setting setting : pencil.settings()) {
            switch (setting.name()) {
                case "outputFormat" ->
                    usedFormat = OutputFormat.of(setting.value()).orElse(usedFormat);
                case "links" -> usedLinks = Links.of(setting.value()).orElse(usedLinks);
                case "frontMatter" -> usedFrontMatter = Boolean.parseBoolean(setting.value());
                default -> {}
            }
        }
        return new OutputForm(
                format.given().orElse(usedFormat),
                links.given().orElse(usedLinks),
                frontMatter.given().orElse(usedFrontMatter));
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
        spec.addOption(links.option("--links", "CHOICE", Links.class)
                .converters(new Converters.LinkChoices())
                .completionCandidates(new Candidates.LinkChoices())
                .description(
                        "What becomes of links in Markdown and HTML: @|bold keep|@ them (the default), or @|bold drop|@ all but"
                                + " their text.")
                .build());
        spec.addOption(frontMatter
                .flag("--front-matter")
                .negatable(true)
                .description(
                        "Open Markdown with what the page says of itself: title, authors, dates, address, as YAML.")
                .build());
    }
}
