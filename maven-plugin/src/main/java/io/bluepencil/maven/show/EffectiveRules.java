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

/**
 * The labels and rules as a build has set them.
 *
 * @param version version of the library
 * @param fingerprint what stands for the cleaner as a whole
 * @param labels what happens to each label, {@code cut} or {@code keep}
 * @param rules the rules in their order
 * @param own own phrases, protected lines and what is said of single sites
 */
record EffectiveRules(
        String version, String fingerprint, List<Setting> labels, List<EffectiveRule> rules, List<Setting> own) {

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
    static EffectiveRules of(Bluepencil pencil, CleanerSettings settings, Map<String, String> origins) {
        InForce inForce = new InForce(pencil);
        List<EffectiveRule> rules = new ArrayList<>();
        for (RuleSpec spec : Bluepencil.standard().rules()) {
            Setting entry = settings.rules().get(spec.id());
            String origin = entry == null ? origin(origins, "disable") : entry.origin();
            Setting fate = inForce.setting("rules." + spec.id(), spec.id(), origin);
            rules.add(new EffectiveRule(spec, fate, parameters(spec, settings, inForce)));
        }
        return new EffectiveRules(
                Bluepencil.version(),
                pencil.fingerprint(),
                labels(settings, origins, inForce),
                rules,
                inForce.beginningWith("phrases.", "protect", "sites."));
    }

    private static List<Setting> parameters(RuleSpec spec, CleanerSettings settings, InForce inForce) {
        List<Setting> parameters = new ArrayList<>();
        for (Parameter parameter : spec.parameters()) {
            String name = spec.id() + "." + parameter.name();
            Setting entry = settings.rules().get(name);
            parameters.add(inForce.setting("rules." + name, name, entry == null ? "" : entry.origin()));
        }
        return parameters;
    }

    private static List<Setting> labels(CleanerSettings settings, Map<String, String> origins, InForce inForce) {
        List<Setting> labels = new ArrayList<>();
        for (Label label : Label.values()) {
            String switched = settings.keep().contains(label.id()) ? "keep" : "preset";
            String parameter = settings.cut().contains(label.id()) ? "cut" : switched;
            labels.add(inForce.setting("labels." + label.id(), label.id(), origin(origins, parameter)));
        }
        return labels;
    }

    private static String origin(Map<String, String> origins, String parameter) {
        return Objects.requireNonNullElse(origins.get(parameter), Origin.DEFAULT.toString());
    }
}
