package io.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to be read.
 *
 * @param source where it is
 * @param relative where it is below the folder, or before the wildcards of the pattern, that it was found by
 * @param problem why it cannot be read, if that showed already when it was looked for
 * @param isStdin whether it is standard input, which has no place
 */
record Input(Path source, Path relative, @Nullable IOException problem, boolean isStdin) {

    static Input file(Path source, Path relative) {
        return new Input(source, relative, null, false);
    }

    static Input broken(Path source, Path relative, IOException problem) {
        return new Input(source, relative, problem, false);
    }

    static Input stdin() {
        return new Input(Path.of("-"), Path.of("-"), null, true);
    }

    /** {@return the name used in reports and diffs, not escaped} */
    String name() {
        return isStdin ? "stdin" : FileNames.shown(source);
    }
}
