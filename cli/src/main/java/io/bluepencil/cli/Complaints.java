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
        return usage(mistake.getMessage() + hint, mistake.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (failure instanceof UsageException) {
            return usage(String.valueOf(failure.getMessage()), command);
        }
        Throwable cause = failure instanceof CommandLine.ExecutionException ? failure.getCause() : null;
        return failure(cause == null ? failure : cause);
    }

    int failure(Throwable failure) {
        streams.say(Visible.escape(Failures.describe(failure)));
        return ExitCode.FAILURE;
    }

    private int usage(String message, CommandLine command) {
        streams.say(Visible.escape(message));
        streams.say("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE;
    }
}
