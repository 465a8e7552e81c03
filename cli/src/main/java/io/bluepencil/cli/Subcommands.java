package io.bluepencil.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The commands below {@code bluepencil}. */
final class Subcommands {

    /** These do without the others. */
    private static final List<String> ALONE = List.of("clean", "check", "report", "explain", "rules", "phrases");

    private static final List<String> ABOUT_OTHERS = List.of("completion", "help");

    private Subcommands() {}

    /**
     * Adds the commands that a command line needs: the one with which it opens, or all if it opens with none of them or with one
     * that tells of the others. To declare the options of all would take as long as to clean a short article.
     */
    static void addTo(CommandLine command, String[] args, Streams streams) {
        if (args.length > 0 && ALONE.contains(args[0])) {
            command.addSubcommand(args[0], spec(args[0], streams));
            return;
        }
        for (String name : ALONE) {
            command.addSubcommand(name, spec(name, streams));
        }
        for (String name : ABOUT_OTHERS) {
            command.addSubcommand(name, spec(name, streams));
        }
    }

    private static CommandSpec spec(String name, Streams streams) {
        return switch (name) {
            case "clean" -> new CleanCommand(streams).spec();
            case "check" -> new CheckCommand(streams).spec();
            case "report" -> new ReportCommand(streams).spec();
            case "explain" -> new ExplainCommand(streams).spec();
            case "rules" -> new RulesCommand(streams).spec();
            case "phrases" -> new PhrasesCommand(streams).spec();
            case "completion" -> CommandSpec.forAnnotatedObject(new CompletionCommand(streams));
            case "help" -> CommandSpec.forAnnotatedObject(new HelpCommand());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
