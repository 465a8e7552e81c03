package io.bluepencil.cli;

import picocli.CommandLine.Command;

/** The command without a subcommand: it only helps. */
@Command(
        name = "bluepencil",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Strips scraped boilerplate out of news text, and says for every cut why it was made.",
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All went well.",
            "1:There is something to cut (check only).",
            "2:The command line is wrong; nothing was written.",
            "3:Something could not be read or written; the rest was done.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil clean article.txt                     the cleaned text",
            "  bluepencil clean --explain --diff article.txt    what would go, and why",
            "  bluepencil clean articles --to cleaned           a whole folder",
            "  bluepencil report articles --to report           before and after, to look at in a browser",
            "  bluepencil check articles                        in a build: are there any left?",
            "",
            "'bluepencil clean --help' tells more.",
        })
final class BluepencilCommand {}
