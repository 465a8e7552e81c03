package io.bluepencil.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The options that say when a check fails. */
final class GateOptions {

    private final Value<FailOn> failOn = new Value<>(FailOn.FINDING);

    private final Value<Long> maxFindings = new Value<>(0L);

    /**
     * {@return whether the check fails}
     *
     * @param findings number of findings
     * @param doubts whether a file could not be judged
     */
    boolean fails(long findings, boolean doubts) {
        return switch (failOn.value()) {
            case NEVER -> false;
            case FINDING -> findings > maxFindings.value();
            case DOUBT -> findings > maxFindings.value() || doubts;
        };
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        spec.addOption(failOn.option("--fail-on", "CHOICE", FailOn.class)
                .converters(new Converters.FailOns())
                .description(
                        "When the check fails: @|bold finding|@: if something would be cut (the default); @|bold doubt|@: also if a"
                                + " file cannot be judged, because it is too large, cannot be decoded, or holds little or nothing but"
                                + " boilerplate; @|bold never|@.")
                .build());
        spec.addOption(maxFindings
                .option("--max-findings", "N", long.class)
                .description("Number of findings that are tolerated; 0 by default.")
                .build());
    }
}
