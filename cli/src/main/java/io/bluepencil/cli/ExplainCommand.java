package io.bluepencil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells all marks. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Prints every mark, cut or kept, with its label, rule, reason and the first words of the text, and a line that sums"
                    + " the document up. Writes nothing.",
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All went well.",
            "2:The command line is wrong.",
            "3:Something could not be read; the rest was explained.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil explain article.txt                       what 'clean' would do, and why",
            "  bluepencil explain --preset annotate article.txt     what the rules see, nothing cut",
            "  bluepencil explain articles | grep ' keep caption '  all captions that stay",
        })
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final CleanerOptions cleaner = new CleanerOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Job job = new Job(streams, cleaner.desk(streams.in()), selection.inputs(), selection.threads());
        Summary summary = job.run(Work.print(Report.on(streams)::explanation));
        if (summary.inputs() > 1) {
            job.conclude(summary, "with cuts");
        }
        return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
    }
}
