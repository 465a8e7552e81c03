package io.bluepencil.maven.build;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that an execution of a goal keeps from run to run.
 *
 * @param folder folder they are in
 * @param key what tells this execution from others in the same module, such as {@code clean-default}
 * @param others keys of the other executions in this module
 */
public record Records(Path folder, String key, List<String> others) {

    private static final String MANIFEST = ".manifest";

    /** Copies the list. */
    public Records {
        others = List.copyOf(others);
    }

    Path manifest() {
        return manifest(key);
    }

    Path manifest(String ofKey) {
        return folder.resolve(ofKey + MANIFEST);
    }

    /** {@return the report: every decision of the last time each file was cleaned} */
    public Path report() {
        return folder.resolve(key + ".txt");
    }

    /** {@return the mark that is there while files are being written} */
    Path mark() {
        return folder.resolve(key + ".writing");
    }
}
