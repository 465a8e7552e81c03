package io.bluepencil.maven.show;

import io.bluepencil.Bluepencil;
import io.bluepencil.maven.settings.CleanerSettings;
import io.bluepencil.maven.settings.OutputSettings;
import io.bluepencil.maven.settings.Setting;
import io.bluepencil.report.OutputForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which settings and rules a build has, and where each comes from.
 *
 * @param settings all settings of the goals that clean, check and report, in the order in which they are told
 * @param executions what single executions set besides, by what names the execution
 */
public record RulesView(List<Setting> settings, Map<String, List<Setting>> executions) {

    /** Copies the collections. */
    public RulesView {
        settings = List.copyOf(settings);
        executions = new TreeMap<>(executions);
    }

    /**
     * {@return the lines}
     *
     * @param pencil the cleaner made of the settings
     * @param wanted the settings it was made of
     * @param format for whom
     */
    public List<String> lines(Bluepencil pencil, CleanerSettings wanted, Format format) {
        Map<String, String> origins = new TreeMap<>();
        settings.forEach(setting -> origins.put(setting.name(), setting.origin()));
        EffectiveRules rules = EffectiveRules.of(pencil, wanted, origins);
        RulesView view = new RulesView(filled(new InForce(pencil), wanted), executions);
        return format == Format.JSON ? RulesJson.lines(rules, view) : RulesText.lines(rules, view);
    }

    /** What the build leaves open the configuration file may say. */
    private List<Setting> filled(InForce inForce, CleanerSettings wanted) {
        return settings.stream()
                .map(setting -> switch (setting.name()) {
                    case "preset", "onMalformed", "maxInputSize" ->
                        inForce.setting(setting.name(), setting.name(), setting.origin());
                    case OutputSettings.OUTPUT_FORMAT ->
                        inForce.orOfFile(setting, OutputForm.TEXT.format().id());
                    case OutputSettings.LINKS ->
                        inForce.orOfFile(setting, OutputForm.TEXT.links().id());
                    case OutputSettings.FRONT_MATTER ->
                        inForce.orOfFile(setting, Boolean.toString(OutputForm.TEXT.frontMatter()));
                    case "configFile" ->
                        new Setting(setting.name(), wanted.config().toString(), setting.origin());
                    default -> setting;
                })
                .toList();
    }
}
