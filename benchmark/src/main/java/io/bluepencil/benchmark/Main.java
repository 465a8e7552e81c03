package io.bluepencil.benchmark;

import io.bluepencil.Bluepencil;
import io.bluepencil.Preset;
import io.bluepencil.benchmark.capacity.HeapCommand;
import io.bluepencil.benchmark.capacity.ThreadsCommand;
import io.bluepencil.benchmark.jmh.JmhCommand;
import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.pages.MetadataCommand;
import io.bluepencil.benchmark.pages.PagesCommand;
import io.bluepencil.benchmark.speed.SpeedCommand;
import io.bluepencil.benchmark.text.TextCommand;
import io.bluepencil.benchmark.train.TrainCommand;
import io.bluepencil.report.Visible;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Suggestion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The command line of the scorers. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Scores cleaning and extraction on documents whose right answer is known.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All went well.",
            "2:The command line is wrong.",
            "3:Something could not be read.",
        })
public final class Main {

    private static final int FAILURE = 3;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /**
     * Runs the command.
     *
     * @param args the command line
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    static int run(String[] args, OutputStream out, OutputStream err) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new TextCommand())
                .addSubcommand(new PagesCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(new MetadataCommand())
                .addSubcommand(new SpeedCommand())
                .addSubcommand(new ThreadsCommand())
                .addSubcommand(new HeapCommand())
                .addSubcommand(new JmhCommand())
                .addSubcommand(new HelpCommand());
        command.getCommandSpec().version("bluepencil " + Bluepencil.version());
        return command.registerConverter(Preset.class, oneOf("preset", Preset.values()))
                .registerConverter(Label.class, oneOf("label", Label.values()))
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof IOException io) {
                        line.getErr().println("benchmark: " + Visible.escape(describe(io)));
                        return FAILURE;
                    }
                    throw failure;
                })
                .execute(args);
    }

    private static <T> ITypeConverter<T> oneOf(String what, T[] values) {
        return value -> {
            try {
                return Suggestion.find(what, value, List.of(values), Object::toString);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static String describe(IOException failure) {
        String message = failure.getMessage();
        if (failure instanceof CorpusException && message != null) {
            return message;
        }
        if (failure instanceof NoSuchFileException) {
            return message + ": no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return message + ": is no folder";
        }
        if (failure instanceof AccessDeniedException) {
            return message + ": permission denied";
        }
        return failure instanceof CharacterCodingException ? "a gold file is not UTF-8" : failure.toString();
    }
}
