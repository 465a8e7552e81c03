package io.bluepencil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether anything would be cut. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Prints what would be cut, one finding a line as 'file:line: label [rule] reason', and fails if there is any. Writes"
                    + " nothing.",
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:There is nothing to cut.",
            "1:There is something to cut.",
            "2:The command line is wrong.",
            "3:Something could not be read; the rest was checked.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil check articles                   a folder and all in it",
            "  bluepencil check --keep related articles    headlines of other stories may stay",
            "  curl ... | bluepencil check -               standard input",
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final CleanerOptions cleaner = new CleanerOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Job job = new Job(streams, cleaner.desk(streams.in()), selection.inputs(), selection.threads());
        Summary summary = job.run(Work.print(Report.on(streams)::findings));
        job.conclude(summary, "to be cleaned");
        if (summary.hasFailures()) {
            return ExitCode.FAILURE;
        }
        return summary.hasCuts() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
