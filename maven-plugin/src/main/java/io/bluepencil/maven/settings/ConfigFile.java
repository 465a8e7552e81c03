package io.bluepencil.maven.settings;

import io.bluepencil.Config;
import io.bluepencil.ConfigException;
import io.bluepencil.maven.files.Checksum;
import io.bluepencil.maven.files.Failures;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The configuration file of a module.
 *
 * @param path the file, if there is one
 */
public record ConfigFile(Optional<Path> path) {

    /** There is no file. */
    public static final ConfigFile NONE = new ConfigFile(Optional.empty());

    /** What stands in place of a path for no file. */
    private static final String NO_FILE = "none";

    /**
     * Looks for a file in the folder of a module, then in its parents.
     *
     * @param name path of the file as the build spells it, or {@code none}
     * @param module folder of the module
     * @param root the last folder to look in
     * @return the file; if none is there and the name is the default, {@link #NONE}
     * @throws UsageException if none is there, and the build has named one
     */
    public static ConfigFile find(String name, Path module, Path root) {
        if (name.equals(NO_FILE)) {
            return NONE;
        }
        Path last = module.startsWith(root) ? root : module;
        for (Path folder = module; folder != null && folder.startsWith(last); folder = folder.getParent()) {
            Path file = resolve(folder, name);
            if (Files.exists(file)) {
                return new ConfigFile(Optional.of(file));
            }
        }
        if (name.equals(Config.FILE_NAME)) {
            return NONE;
        }
        throw new UsageException(
                "there is no configuration file '" + name + "' in " + module + ", nor in a parent of it up to " + last);
    }

    private static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' is no path of a configuration file");
        }
    }

    /** {@return the path of the file, or {@code none}} */
    @Override
    public String toString() {
        return path.map(Path::toString).orElse(NO_FILE);
    }

    /**
     * {@return what the file says, if there is one}
     *
     * @throws UsageException if something is wrong in it; the message has all mistakes
     */
    Optional<Config> load() {
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Config.load(path.get()));
        } catch (ConfigException e) {
            throw new UsageException(Visible.escapeLines(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw unreadable(path.get(), e);
        }
    }

    /** {@return all that the file and those it extends hold, for a fingerprint: hashes, and names that no other machine changes} */
    List<String> hashes() {
        List<String> hashes = new ArrayList<>();
        if (path.isPresent()) {
            Path first = path.get().toAbsolutePath().normalize();
            Checksum checksum = new Checksum();
            try {
                for (Path file : Config.files(path.get())) {
                    hashes.add(
                            first.relativize(file.toAbsolutePath().normalize()).toString());
                    hashes.add(checksum.ofFile(file));
                }
            } catch (IOException e) {
                throw unreadable(path.get(), e);
            }
        }
        return hashes;
    }

    private static UsageException unreadable(Path file, IOException e) {
        return new UsageException("cannot read the configuration file " + file + ": " + Failures.describe(e));
    }
}
