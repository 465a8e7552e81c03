package io.bluepencil.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands below {@code bluepencil}. */
final class Subcommands {

    /** These tell of the others. */
    private static final String COMPLETION = "completion";

    private static final Map<String, Function<Streams, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("clean", CleanCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("report", ReportCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("rules", RulesCommand::new);
        ALL.put("phrases", PhrasesCommand::new);
        ALL.put(COMPLETION, CompletionCommand::new);
        ALL.put("help", streams -> new HelpCommand());
    }

    private Subcommands() {}

    /**
     * Adds the commands that a command line needs: the one with which it opens, or all if it opens with none of them or with one
     * that tells of the others. To read the options of all would take longer than to clean an article.
     */
    static void addTo(CommandLine command, String[] args, Streams streams) {
        String first = args.length == 0 ? "" : args[0];
        boolean one = ALL.containsKey(first) && !first.equals(COMPLETION) && !first.equals("help");
        ALL.forEach((name, maker) -> {
            if (!one || name.equals(first)) {
                command.addSubcommand(maker.apply(streams));
            }
        });
    }
}
