package io.bluepencil.cli;

import picocli.CommandLine.Option;

/** The option that says how many files are read at a time. */
final class ThreadOption {

    /** Options that say what is done come first in the help. */
    private static final int LAST = 9;

    @Option(
            names = "--threads",
            paramLabel = "N",
            order = LAST,
            description =
                    "Number of files cleaned at a time; by default as many as there are processors. Results do not depend"
                            + " on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * {@return the number of threads}
     *
     * @throws UsageException if it is less than one
     */
    int threads() {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads);
        }
        return threads;
    }
}
