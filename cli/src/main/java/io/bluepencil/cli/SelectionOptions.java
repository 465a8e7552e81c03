package io.bluepencil.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The parameters that say what is read, and by how many threads. */
final class SelectionOptions {

    /** Options that say what is done come first in the help. */
    private static final int LAST = 9;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "A file, a folder (its *.txt and *.txt.gz files, and those in its folders), a quoted pattern such as"
                        + " 'corpus/**/before.txt', or - for standard input."
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            order = LAST,
            description =
                    "Number of files cleaned at a time; by default as many as there are processors. Results do not depend"
                            + " on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * {@return what is to be read}
     *
     * @throws UsageException if there is nothing, or too few threads to read it
     */
    Inputs inputs() {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads);
        }
        return new Inputs(paths);
    }

    int threads() {
        return threads;
    }
}
