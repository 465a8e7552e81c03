package io.bluepencil.maven.settings;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that say how files are cleaned, as the build spells them.
 *
 * @param config the configuration file, which counts where nothing else is said
 * @param preset id of the preset, if the build names one
 * @param cut ids of labels that are cut although the preset keeps them
 * @param keep ids of labels that are kept although the preset cuts them
 * @param disable ids of rules that are switched off
 * @param rules {@code on} or {@code off} by id of a rule, and numbers by {@code rule-id.parameter}
 * @param reading how files are read
 */
public record CleanerSettings(
        ConfigFile config,
        @Nullable String preset,
        List<String> cut,
        List<String> keep,
        List<String> disable,
        Map<String, Setting> rules,
        ReadingSettings reading) {

    /**
     * {@return the cleaner}
     *
     * @param classPath hash of the jars that the plugin runs on
     */
    public Cleaner cleaner(String classPath) {
        return new Cleaner(this, classPath);
    }

    /** {@return all that is said here, and the class path, for a fingerprint; where it was said does not matter} */
    List<String> spelledOut(String classPath) {
        Map<String, String> values = new TreeMap<>();
        rules.forEach((name, setting) -> values.put(name, setting.value()));
        return List.of(
                classPath,
                "" + config.hashes(),
                "" + preset,
                "" + cut,
                "" + keep,
                "" + disable,
                "" + values,
                "" + reading);
    }

    /**
     * {@return what cleans}
     *
     * @throws UsageException if a name does not exist, or a number is out of range
     */
    Bluepencil pencil() {
        reading.charset();
        try {
            BluepencilBuilder builder = Bluepencil.builder();
            config.load().ifPresent(builder::config);
            if (preset != null) {
                builder.preset(Suggestion.find("preset", preset, List.of(Preset.values()), Preset::id));
            }
            labels(builder);
            new RuleSwitches(rules, disable).apply(builder);
            return reading.apply(builder).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void labels(BluepencilBuilder builder) {
        cut.stream().filter(keep::contains).findFirst().ifPresent(label -> {
            throw new UsageException("label '" + label + "' cannot be both cut and kept");
        });
        cut.forEach(id -> builder.cut(label(id)));
        keep.forEach(id -> builder.keep(label(id)));
    }

    private static Label label(String id) {
        return Suggestion.find("label", id, List.of(Label.values()), Label::id);
    }
}
