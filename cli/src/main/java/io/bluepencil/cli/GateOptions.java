package io.bluepencil.cli;

import picocli.CommandLine.Option;

/** The options that say when a check fails. */
final class GateOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "CHOICE",
            converter = Converters.FailOns.class,
            description =
                    "When the check fails: @|bold finding|@: if something would be cut (the default); @|bold doubt|@: also if a"
                            + " file cannot be judged, because it is too large, cannot be decoded, or holds little or nothing but"
                            + " boilerplate; @|bold never|@.")
    private FailOn failOn = FailOn.FINDING;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "Number of findings that are tolerated; 0 by default.")
    private long maxFindings;

    /**
     * {@return whether the check fails}
     *
     * @param findings number of findings
     * @param doubts whether a file could not be judged
     */
    boolean fails(long findings, boolean doubts) {
        return switch (failOn) {
            case NEVER -> false;
            case FINDING -> findings > maxFindings;
            case DOUBT -> findings > maxFindings || doubts;
        };
    }
}
