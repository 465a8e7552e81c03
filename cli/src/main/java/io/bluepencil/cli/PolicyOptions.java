package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Config;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say what is cut. */
final class PolicyOptions {

    private final ConfigOptions config = new ConfigOptions();

    private final Value<Preset> preset = new Value<>();

    private final Value<List<Label>> cut = new Value<>(List.of());

    private final Value<List<Label>> keep = new Value<>(List.of());

    private final Value<List<String>> disabled = new Value<>(List.of());

    private final Value<List<String>> enabled = new Value<>(List.of());

    /**
     * {@return a builder that was told the configuration file and these options}
     *
     * @throws UsageException if there is something wrong in the file, a label is both cut and kept, or a rule switched on and off
     */
    BluepencilBuilder builder() {
        refuseBoth(cut.value(), keep.value(), "label '%s' cannot be both cut and kept");
        refuseBoth(enabled.value(), disabled.value(), "rule '%s' cannot be both enabled and disabled");
        BluepencilBuilder builder = Bluepencil.builder();
        Optional<Config> loaded = config.load();
        if (loaded.isPresent()) {
            builder.config(loaded.get());
        }
        if (preset.given().isPresent()) {
            builder.preset(preset.value());
        }
        for (Label label : cut.value()) {
            builder.cut(label);
        }
        for (Label label : keep.value()) {
            builder.keep(label);
        }
        for (String rule : disabled.value()) {
            builder.disable(rule);
        }
        for (String rule : enabled.value()) {
            builder.enable(rule);
        }
        return builder;
    }

    private static <T> void refuseBoth(List<T> some, List<T> others, String message) {
        for (T it : some) {
            if (others.contains(it)) {
                throw new UsageException(String.format(message, it));
            }
        }
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

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        config.addTo(spec);
        spec.addOption(preset.option("--preset", "NAME", Preset.class)
                .converters(new Converters.Presets())
                .completionCandidates(new Candidates.Presets())
                .description(
                        "What is cut: @|bold standard|@ (the default) cuts all boilerplate but captions, credits, bylines, notes about"
                                + " the author, corrections and the headline of a page; @|bold body-only|@ cuts those, too;"
                                + " @|bold annotate|@ cuts nothing and only marks.")
                .build());
        spec.addOption(cut.repeated("--cut", "LABEL", Label.class)
                .converters(new Converters.Labels())
                .completionCandidates(new Candidates.Labels())
                .description(
                        "Cut this label although the preset keeps it. May be repeated. Labels: ${COMPLETION-CANDIDATES}.")
                .build());
        spec.addOption(keep.repeated("--keep", "LABEL", Label.class)
                .converters(new Converters.Labels())
                .completionCandidates(new Candidates.Labels())
                .description("Keep this label although the preset cuts it. May be repeated.")
                .build());
        spec.addOption(disabled.repeated("--disable", "RULE", String.class)
                .completionCandidates(new Candidates.Rules())
                .description("Switch this rule off; 'bluepencil rules' lists them. May be repeated.")
                .build());
        spec.addOption(enabled.repeated("--enable", "RULE", String.class)
                .completionCandidates(new Candidates.Rules())
                .description("Switch this rule on although the configuration file switches it off. May be repeated.")
                .build());
    }
}
