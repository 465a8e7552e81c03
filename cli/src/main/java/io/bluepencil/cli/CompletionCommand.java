package io.bluepencil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes command lines. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Prints a script with which bash and zsh complete commands, options, and the names of presets, labels, rules and formats"
                    + " when the Tab key is pressed.",
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(bluepencil completion)                        this shell only",
            "  echo 'source <(bluepencil completion)' >> ~/.bashrc    every bash; ~/.zshrc for zsh",
        })
final class CompletionCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException {
        String name = spec.root().name();
        streams.out().print(AutoComplete.bash(name, spec.root().commandLine()));
        streams.out().flush();
        return ExitCode.FINE;
    }
}
