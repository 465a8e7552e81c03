package io.bluepencil.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What all commands have in common. */
final class Usage {

    private Usage() {}

    /**
     * {@return the declaration of a command, without its options}
     *
     * @param name its name
     * @param command what it does
     * @param description what the help says of it
     */
    static CommandSpec of(String name, Object command, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new VersionProvider());
        spec.usageMessage()
                .description(description)
                .sortOptions(false)
                .sortSynopsis(false)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n");
        return spec;
    }

    /**
     * Says what the exit codes of a command mean.
     *
     * @param spec the command
     * @param codes each with a colon and what it means
     */
    static void exitCodes(CommandSpec spec, String... codes) {
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(UsageMessageSpec.keyValuesMap(codes));
    }

    /** Adds the options that all commands have. */
    static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
    }
}
