package io.bluepencil.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The command without a subcommand: it only helps. */
final class BluepencilCommand {

    private BluepencilCommand() {}

    /** {@return the command as picocli knows it} */
    static CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "bluepencil",
                new BluepencilCommand(),
                "Strips scraped boilerplate out of news text, and says for every cut why it was made.");
        Usage.exitCodes(
                spec,
                "0:All went well.",
                "1:There is something to cut (check only).",
                "2:The command line is wrong; nothing was written.",
                "3:Something could not be read or written; the rest was done.");
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "  bluepencil clean article.txt                     the cleaned text",
                        "  bluepencil clean --explain --diff article.txt    what would go, and why",
                        "  bluepencil clean articles --to cleaned           a whole folder",
                        "  bluepencil report articles --to report           before and after, to look at in a browser",
                        "  bluepencil check articles                        in a build: are there any left?",
                        "",
                        "'bluepencil clean --help' tells more.");
        Usage.addHelp(spec);
        return spec;
    }
}
