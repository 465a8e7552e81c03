package io.bluepencil.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The option that says how many files are read at a time. */
final class ThreadOption {

    /** Options that say what is done come first in the help. */
    private static final int LAST = 9;

    private final Value<Integer> threads = new Value<>(Runtime.getRuntime().availableProcessors());

    /**
     * {@return the number of threads}
     *
     * @throws UsageException if it is less than one
     */
    int threads() {
        if (threads.value() < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads.value());
        }
        return threads.value();
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        spec.addOption(threads.option("--threads", "N", int.class)
                .order(LAST)
                .description(
                        "Number of files cleaned at a time; by default as many as there are processors. Results do not depend"
                                + " on it.")
                .build());
    }
}
