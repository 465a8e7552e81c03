package io.bluepencil.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line of Bluepencil. */
public final class Main {

    private static final int HELP_WIDTH = 100;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(RawArguments.restore(args), Streams.ofProcess()));
    }

    /**
     * Runs the command.
     *
     * @param args the command line
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, Streams.of(in, out, err));
    }

    static int run(String[] args, Streams streams) {
        CommandLine command = new CommandLine(BluepencilCommand.spec());
        Subcommands.addTo(command, args, streams);
        Complaints complaints = new Complaints(streams);
        command.setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours(streams) ? Ansi.ON : Ansi.OFF))
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        try {
            return command.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // Else the virtual machine would end with 1, which means that there are findings.
            return complaints.failure(e);
        }
    }

    private static boolean colours(Streams streams) {
        return streams.out().isTerminal() && streams.colours();
    }

    private static PrintWriter writer(OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return new PrintWriter(writer, true);
    }
}
