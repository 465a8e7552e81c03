package io.bluepencil.maven.show;

import io.bluepencil.Bluepencil;
import io.bluepencil.maven.settings.CleanerSettings;
import io.bluepencil.maven.settings.Origin;
import io.bluepencil.maven.settings.Setting;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels and rules as a build has set them.
 *
 * @param version version of the library
 * @param fingerprint what stands for the cleaner as a whole
 * @param labels what happens to each label, {@code cut} or {@code keep}
 * @param rules the rules in their order
 */
record EffectiveRules(String version, String fingerprint, List<Setting> labels, List<EffectiveRule> rules) {

    /**
     * A rule as a build has set it.
     *
     * @param spec its declaration
     * @param fate whether it is {@code on} or {@code off}
     * @param parameters its numbers
     */
    record EffectiveRule(RuleSpec spec, Setting fate, List<Setting> parameters) {}

    /**
     * {@return what the settings come to}
     *
     * @param pencil the cleaner made of them
     * @param settings the settings
     * @param origins where each parameter of the goal comes from
     */
    static EffectiveRules of(Bluepencil pencil, CleanerSettings settings, Map<String, Origin> origins) {
        Set<String> on = pencil.rules().stream().map(RuleSpec::id).collect(Collectors.toSet());
        List<EffectiveRule> rules = new ArrayList<>();
        for (RuleSpec spec : Bluepencil.standard().rules()) {
            Setting entry = settings.rules().get(spec.id());
            Origin disabled = settings.disable().contains(spec.id()) ? origin(origins, "disable") : Origin.DEFAULT;
            Origin origin = entry == null ? disabled : entry.origin();
            Setting fate = new Setting(spec.id(), on.contains(spec.id()) ? "on" : "off", origin);
            rules.add(new EffectiveRule(spec, fate, parameters(spec, settings)));
        }
        return new EffectiveRules(Bluepencil.version(), pencil.fingerprint(), labels(pencil, settings, origins), rules);
    }

    private static List<Setting> parameters(RuleSpec spec, CleanerSettings settings) {
        List<Setting> parameters = new ArrayList<>();
        for (Parameter parameter : spec.parameters()) {
            String name = spec.id() + "." + parameter.name();
            Setting byDefault = new Setting(name, Integer.toString(parameter.defaultValue()), Origin.DEFAULT);
            parameters.add(settings.rules().getOrDefault(name, byDefault));
        }
        return parameters;
    }

    private static List<Setting> labels(Bluepencil pencil, CleanerSettings settings, Map<String, Origin> origins) {
        List<Setting> labels = new ArrayList<>();
        for (Label label : Label.values()) {
            String fate = pencil.options().cut().contains(label) ? "cut" : "keep";
            boolean switched =
                    settings.cut().contains(label.id()) || settings.keep().contains(label.id());
            labels.add(new Setting(label.id(), fate, origin(origins, switched ? fate : "preset")));
        }
        return labels;
    }

    private static Origin origin(Map<String, Origin> origins, String parameter) {
        return Objects.requireNonNullElse(origins.get(parameter), Origin.DEFAULT);
    }
}
