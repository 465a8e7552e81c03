package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.Setting;
import io.bluepencil.report.Visible;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lists the settings in force for people. */
final class SettingsText {

    private SettingsText() {}

    /**
     * {@return all settings but those of rules that nobody has set, and an empty line}
     *
     * @param pencil the cleaner
     * @param file the configuration file, if there is one
     */
    static String of(Bluepencil pencil, Optional<Path> file) {
        StringBuilder out = new StringBuilder("Settings");
        out.append(file.map(path -> ", with " + Visible.escape(FileNames.shown(path)))
                .orElse(", without a configuration file"));
        out.append('\n');
        List<Setting> told = pencil.settings().stream()
                .filter(setting -> !isOfRule(setting) || !setting.origin().equals(Setting.BY_DEFAULT))
                .toList();
        told.forEach(setting -> out.append("  ").append(line(setting)).append('\n'));
        return out.append('\n').toString();
    }

    private static boolean isOfRule(Setting setting) {
        return setting.name().startsWith("rules.");
    }

    private static String line(Setting setting) {
        String origin = setting.origin().equals(Setting.BY_BUILDER) ? "command line" : setting.origin();
        return Visible.escape(setting.name() + " = " + setting.value() + "  [" + origin + "]");
    }
}
