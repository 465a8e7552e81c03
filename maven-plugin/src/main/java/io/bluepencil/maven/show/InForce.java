package io.bluepencil.maven.show;

import io.bluepencil.Bluepencil;
import io.bluepencil.maven.settings.Origin;
import io.bluepencil.maven.settings.Setting;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The settings of a cleaner, those that the build has made with where the build has made them. */
final class InForce {

    private final List<io.bluepencil.Setting> settings;

    InForce(Bluepencil pencil) {
        this.settings = pencil.settings();
    }

    /**
     * {@return a setting}
     *
     * @param path its path in a configuration file
     * @param name the name under which it is shown
     * @param ofBuild where it comes from if the build has made it
     */
    Setting setting(String path, String name, String ofBuild) {
        io.bluepencil.Setting found = settings.stream()
                .filter(setting -> setting.name().equals(path))
                .findFirst()
                .orElseThrow();
        return setting(found, name, ofBuild);
    }

    /**
     * {@return a setting that is no business of the cleaner: as the build has made it, else as the configuration file says}
     *
     * @param said what the build says
     * @param byDefault the value that nobody has set
     */
    Setting orOfFile(Setting said, String byDefault) {
        if (!said.origin().equals(Origin.DEFAULT.toString())) {
            return said;
        }
        return settings.stream()
                .filter(setting -> setting.name().equals(said.name()))
                .findFirst()
                .map(found -> setting(found, said.name(), said.origin()))
                .orElse(new Setting(said.name(), byDefault, said.origin()));
    }

    private static Setting setting(io.bluepencil.Setting found, String name, String ofBuild) {
        boolean build = Objects.equals(found.origin(), io.bluepencil.Setting.BY_BUILDER);
        return new Setting(name, found.value(), build ? ofBuild : found.origin());
    }

    /** {@return all settings whose path begins with one of several beginnings} */
    List<Setting> beginningWith(String... beginnings) {
        return settings.stream()
                .filter(setting -> Stream.of(beginnings).anyMatch(setting.name()::startsWith))
                .map(setting -> setting(setting, setting.name(), ""))
                .toList();
    }
}
