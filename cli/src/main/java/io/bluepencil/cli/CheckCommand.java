package io.bluepencil.cli;

import io.bluepencil.report.Baseline;
import io.bluepencil.report.SarifLog;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
                    + " nothing, unless it is told to.",
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:There is nothing to cut, or nothing that the baseline does not know.",
            "1:There is something to cut, or what --fail-on says.",
            "2:The command line is wrong.",
            "3:Something could not be read; the rest was checked.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil check articles                   a folder and all in it",
            "  bluepencil check --keep related articles    headlines of other stories may stay",
            "  bluepencil check --baseline write articles  what there is now is known; only what is new fails",
            "  bluepencil check --sarif a.sarif articles   for a code host, which shows findings in place",
            "  curl ... | bluepencil check -               standard input",
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final GateOptions gate = new GateOptions();

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "Write the findings to this file, too, in SARIF 2.1.0, as code hosts and editors read it.")
    private @Nullable String sarif;

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private final CleanerOptions cleaner = new CleanerOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = selection.inputs();
        if (baseline.writes() && inputs.singles().stream().anyMatch(Input::isStdin)) {
            throw new UsageException("'-' has no file name for a baseline; name files or folders");
        }
        Job job = new Job(streams, cleaner.desk(streams.in()), inputs, selection.threads());
        Baseline known = baseline.load();
        if (sarif == null) {
            return run(job, new CheckTeller(baseline, known, Optional.empty()));
        }
        String name = sarif;
        Path file = FileNames.path(name).orElseThrow(() -> new UsageException("no file can be called '" + name + "'"));
        try (SarifLog log = new SarifLog(file, job.desk().pencil())) {
            int code = run(job, new CheckTeller(baseline, known, Optional.of(log)));
            log.finish();
            return code;
        }
    }

    private int run(Job job, CheckTeller teller) throws IOException {
        Summary summary = job.run(Work.tell(teller));
        if (baseline.writes()) {
            streams.say(Visible.escape(teller.writeBaseline()));
            return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
        }
        List<String> stale = teller.stale();
        stale.forEach(streams::say);
        if (!stale.isEmpty()) {
            streams.say("drop what is found no longer: run the same command with --baseline write");
        }
        String known =
                teller.known() == 0 ? "" : "; " + teller.known() + " known from " + Visible.escape(baseline.name());
        job.conclude(summary, "to be cleaned", known);
        if (summary.hasFailures()) {
            return ExitCode.FAILURE;
        }
        return gate.fails(teller.found(), summary.hasDoubts()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
