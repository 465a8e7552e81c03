package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says on standard error why nothing, or no more, is done.
 *
 * @param streams where it says it
 */
record Complaints(Streams streams) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        String hint = "";
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            hint = suggestions.isEmpty() ? "" : "; did you mean '" + suggestions.get(0) + "'?";
        }
        boolean noCommand = args.length == 0;
        String message = noCommand ? "name a command, such as clean, check or report" : mistake.getMessage() + hint;
        return usage(List.of(message), mistake.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (failure instanceof UsageException usage) {
            return usage(usage.lines(), command);
        }
        Throwable cause = failure instanceof CommandLine.ExecutionException ? failure.getCause() : null;
        return failure(cause == null ? failure : cause);
    }

    int failure(Throwable failure) {
        streams.say(Visible.escape(Failures.describe(failure)));
        return ExitCode.FAILURE;
    }

    private int usage(List<String> lines, CommandLine command) {
        lines.forEach(line -> streams.say(Visible.escape(line)));
        if (lines.size() == 1) {
            streams.say("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        }
        return ExitCode.USAGE;
    }
}
