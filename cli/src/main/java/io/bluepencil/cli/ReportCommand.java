package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.report.ReportedDocument;
import io.bluepencil.report.RunReport;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a report. */
final class ReportCommand implements Callable<Integer> {

    private final Streams streams;

    private final SelectionOptions selection = new SelectionOptions();

    private final Value<String> to = new Value<>("");

    private final CleanerOptions cleaner = new CleanerOptions();

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = selection.inputs();
        Job job = new Job(streams, cleaner.desk(streams.in()), inputs, selection.threads());
        Path folder = OutputFolder.check(to.value(), inputs);
        try (RunReport report =
                new RunReport(folder, selection.title(), job.desk().pencil())) {
            Summary summary = job.run(Work.tell(new ToReport(report)));
            report.finish();
            streams.say(summary.line("with cuts"));
            streams.say("the report is in " + Visible.escape(to.value()) + "/" + RunReport.PAGE);
            return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
        }
    }

    /** Adds documents to a report. */
    private record ToReport(RunReport report) implements Teller {

        @Override
        public Told tell(Input input, Cleaned cleaned) {
            ReportedDocument document = ReportedDocument.of(cleaned);
            return new Told("", () -> report.add(document));
        }

        @Override
        public boolean prints() {
            return false;
        }

        @Override
        public boolean writes() {
            return true;
        }
    }

    /** {@return the command as picocli knows it} */
    CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "report",
                this,
                "Writes a report on what would be cut: a page to look at in a browser (index.html: before and after, side by side, with"
                        + " the reasons), a patch for 'git apply' (changes.patch), every mark for programs (marks.jsonl), and the"
                        + " findings for code hosts and editors (bluepencil.sarif). Sources are never touched.");
        Usage.exitCodes(
                spec,
                "0:The report is written.",
                "2:The command line is wrong; nothing was written.",
                "3:Something could not be read or written; the report is on the rest.");
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .footer(
                        "  bluepencil report articles --to report        then open report/index.html",
                        "  git apply report/changes.patch                cut it in the sources, where the report was made");
        selection.addTo(spec);
        spec.addOption(to.option("--to", "DIR", String.class)
                .required(true)
                .description("Write the report into this folder; one that is there is replaced.")
                .build());
        cleaner.addTo(spec);
        Usage.addHelp(spec);
        return spec;
    }
}
