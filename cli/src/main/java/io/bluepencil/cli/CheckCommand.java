package io.bluepencil.cli;

import io.bluepencil.report.Baseline;
import io.bluepencil.report.SarifLog;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Looks whether anything would be cut. */
final class CheckCommand implements Callable<Integer> {

    private static final String NEXT =
            "'bluepencil explain' on the same files shows each place with its text; 'bluepencil clean --to FOLDER' writes"
                    + " cleaned copies";

    private final Streams streams;

    private final SelectionOptions selection = new SelectionOptions();

    private final GateOptions gate = new GateOptions();

    private final Value<String> sarif = new Value<>();

    private final BaselineOptions baseline = new BaselineOptions();

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
        if (sarif.given().isEmpty()) {
            return run(job, new CheckTeller(baseline, known, Optional.empty()));
        }
        String name = sarif.value();
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
        job.conclude(summary, "to be cleaned", known + (teller.around().isEmpty() ? "" : "; " + teller.around()));
        if (summary.hasFailures()) {
            return ExitCode.FAILURE;
        }
        boolean fails = gate.fails(teller.found(), summary.hasDoubts());
        if (fails && teller.found() > 0) {
            streams.say(NEXT);
        }
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** {@return the command as picocli knows it} */
    CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "check",
                this,
                "Prints what would be cut, one finding a line as 'file:line: label [rule] reason', and fails if there is any. What stands"
                        + " around the article of a page is no finding. Writes nothing, unless it is told to.");
        Usage.exitCodes(
                spec,
                "0:There is nothing to cut, or nothing that the baseline does not know.",
                "1:There is something to cut, or what --fail-on says.",
                "2:The command line is wrong.",
                "3:Something could not be read; the rest was checked.");
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .footer(
                        "  bluepencil check articles                   a folder and all in it",
                        "  bluepencil check --keep related articles    headlines of other stories may stay",
                        "  bluepencil check --baseline write articles  what there is now is known; only what is new fails",
                        "  bluepencil check --sarif a.sarif articles   for a code host, which shows findings in place",
                        "  curl ... | bluepencil check -               standard input");
        selection.addTo(spec);
        gate.addTo(spec);
        spec.addOption(sarif.option("--sarif", "FILE", String.class)
                .description("Write the findings to this file, too, in SARIF 2.1.0, as code hosts and editors read it.")
                .build());
        baseline.addTo(spec);
        cleaner.addTo(spec);
        Usage.addHelp(spec);
        return spec;
    }
}
