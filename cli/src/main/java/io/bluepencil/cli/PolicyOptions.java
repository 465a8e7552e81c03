package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is cut. */
final class PolicyOptions {

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            converter = Converters.Presets.class,
            completionCandidates = Candidates.Presets.class,
            description = {
                "What is cut: @|bold standard|@ (the default) cuts all boilerplate but captions, credits, bylines, notes about"
                        + " the author, corrections and the headline of a page; @|bold body-only|@ cuts those, too;"
                        + " @|bold annotate|@ cuts nothing and only marks."
            })
    private @Nullable Preset preset;

    @Option(
            names = "--cut",
            paramLabel = "LABEL",
            converter = Converters.Labels.class,
            completionCandidates = Candidates.Labels.class,
            description =
                    "Cut this label although the preset keeps it. May be repeated. Labels: ${COMPLETION-CANDIDATES}.")
    private List<Label> cut = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "LABEL",
            converter = Converters.Labels.class,
            completionCandidates = Candidates.Labels.class,
            description = "Keep this label although the preset cuts it. May be repeated.")
    private List<Label> keep = new ArrayList<>();

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            completionCandidates = Candidates.Rules.class,
            description = "Switch this rule off; 'bluepencil rules' lists them. May be repeated.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--enable",
            paramLabel = "RULE",
            completionCandidates = Candidates.Rules.class,
            description = "Switch this rule on although the configuration file switches it off. May be repeated.")
    private List<String> enabled = new ArrayList<>();

    /**
     * {@return a builder that was told the configuration file and these options}
     *
     * @throws UsageException if there is something wrong in the file, a label is both cut and kept, or a rule switched on and off
     */
    BluepencilBuilder builder() {
        refuseBoth(cut, keep, "label '%s' cannot be both cut and kept");
        refuseBoth(enabled, disabled, "rule '%s' cannot be both enabled and disabled");
        BluepencilBuilder builder = Bluepencil.builder();
        config.load().ifPresent(builder::config);
        if (preset != null) {
            builder.preset(preset);
        }
        cut.forEach(builder::cut);
        keep.forEach(builder::keep);
        disabled.forEach(builder::disable);
        enabled.forEach(builder::enable);
        return builder;
    }

    private static <T> void refuseBoth(List<T> some, List<T> others, String message) {
        some.stream().filter(others::contains).findFirst().ifPresent(it -> {
            throw new UsageException(String.format(message, it));
        });
    }

    /**
     * {@return the cleaner}
     *
     * @param builder what {@link #builder} has returned
     * @throws UsageException if there is no such rule
     */
    static Bluepencil build(BluepencilBuilder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** {@return what is said of the configuration file} */
    ConfigOptions config() {
        return config;
    }
}
