package io.bluepencil.maven.settings;

import io.bluepencil.Config;
import io.bluepencil.Links;
import io.bluepencil.Setting;
import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import io.bluepencil.rule.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that say in which form the copies are written, as the build spells them.
 *
 * @param outputFormat id of the form, if the build names it
 * @param links id of what becomes of links, if the build names it
 * @param frontMatter whether Markdown opens with front matter, if the build says so
 */
public record OutputSettings(
        @Nullable String outputFormat,
        @Nullable String links,
        @Nullable Boolean frontMatter) {

    /** The name under which a build and a configuration file say the form. */
    public static final String OUTPUT_FORMAT = "outputFormat";

    /** The name under which a build and a configuration file say what becomes of links. */
    public static final String LINKS = "links";

    /** The name under which a build and a configuration file say whether Markdown opens with front matter. */
    public static final String FRONT_MATTER = "frontMatter";

    /**
     * {@return the form}
     *
     * @param file the configuration file, which counts where the build says nothing
     * @throws UsageException if there is no such form or choice, or something is wrong in the file
     */
    public OutputForm form(ConfigFile file) {
        boolean isAllSaid = outputFormat != null && links != null && frontMatter != null;
        Optional<Config> config = isAllSaid ? Optional.empty() : file.load();
        return new OutputForm(
                choice("output format", outputFormat, List.of(OutputFormat.values()), OutputFormat::id)
                        .or(() -> said(config, OUTPUT_FORMAT).flatMap(OutputFormat::of))
                        .orElse(OutputFormat.TEXT),
                choice("choice for links", links, List.of(Links.values()), Links::id)
                        .or(() -> said(config, LINKS).flatMap(Links::of))
                        .orElse(Links.KEEP),
                Optional.ofNullable(frontMatter)
                        .or(() -> said(config, FRONT_MATTER).map(Boolean::valueOf))
                        .orElse(false));
    }

    private static <T> Optional<T> choice(String what, @Nullable String id, List<T> values, Function<T, String> idOf) {
        try {
            return id == null ? Optional.empty() : Optional.of(Suggestion.find(what, id, values, idOf));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> said(Optional<Config> config, String name) {
        return config.flatMap(it -> it.setting(name)).map(Setting::value);
    }
}
