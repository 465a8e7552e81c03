package io.bluepencil.cli;

import io.bluepencil.Config;
import io.bluepencil.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say which configuration file counts. */
final class ConfigOptions {

    private final Value<String> file = new Value<>();

    private final Value<Boolean> none = new Value<>(false);

    /**
     * {@return the file that counts, if there is one}
     *
     * @throws UsageException if a file is named that cannot be one
     */
    Optional<Path> file() {
        if (file.given().isEmpty()) {
            return Optional.of(Path.of(Config.FILE_NAME)).filter(found -> !none.value() && Files.exists(found));
        }
        if (none.value()) {
            throw new UsageException("--config and --no-config contradict each other");
        }
        String name = file.value();
        return Optional.of(FileNames.path(name).orElseThrow(() -> unreadable(name, "no path can have this name")));
    }

    /**
     * {@return what the file says, if there is one}
     *
     * @throws UsageException if it cannot be read, or something is wrong in it
     */
    Optional<Config> load() {
        return file().map(ConfigOptions::load);
    }

    private static Config load(Path path) {
        try {
            return Config.load(path);
        } catch (ConfigException e) {
            List<String> lines = new ArrayList<>();
            e.mistakes().forEach(mistake -> lines.add(mistake.toString()));
            lines.add("correct the file, or go without it: --no-config");
            throw new UsageException(lines);
        } catch (IOException e) {
            throw unreadable(FileNames.shown(path), Failures.describe(e));
        }
    }

    private static UsageException unreadable(String name, String reason) {
        return new UsageException("cannot read the configuration file '" + name + "': " + reason);
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        spec.addOption(file.option("--config", "FILE", String.class)
                .description(
                        "Configuration file; by default bluepencil.yaml in the working directory, if it is there. Options count"
                                + " for more than the file.")
                .build());
        spec.addOption(none.flag("--no-config")
                .description("Go without a configuration file.")
                .build());
    }
}
