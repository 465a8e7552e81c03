package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** Cleans. */
final class CleanCommand implements Callable<Integer> {

    private final Streams streams;

    private final SelectionOptions selection = new SelectionOptions();

    private final Value<String> to = new Value<>();

    private final OutputOptions output = new OutputOptions();

    private final Value<Boolean> explain = new Value<>(false);

    private final Value<Boolean> diff = new Value<>(false);

    private final CleanerOptions cleaner = new CleanerOptions();

    CleanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (to.given().isEmpty() && output.isJsonAskedFor() && (explain.value() || diff.value())) {
            throw new UsageException(
                    "--format json prints the marks already; drop --explain and --diff, or name a --to folder");
        }
        Inputs inputs = selection.inputs();
        Job job = new Job(streams, cleaner.desk(streams.in()), inputs, selection.threads());
        OutputForm form = output.form(job.desk().pencil());
        if (to.given().isPresent()) {
            return toFolder(job, form, OutputFolder.check(to.value(), inputs));
        }
        if (report().isPresent()) {
            return print(job, report().get());
        }
        return form.format() == OutputFormat.JSON ? print(job, Report.on(streams)::json) : toStdout(job, form);
    }

    private Optional<Function<Cleaned, String>> report() {
        Report report = Report.on(streams);
        if (!explain.value() && !diff.value()) {
            return Optional.empty();
        }
        return Optional.of(cleaned ->
                (explain.value() ? report.explanation(cleaned) : "") + (diff.value() ? report.diff(cleaned) : ""));
    }

    private int toFolder(Job job, OutputForm form, Path folder) throws IOException {
        long expected = Collisions.check(job.inputs(), form.format());
        try (SafeWriter writer = SafeWriter.into(folder)) {
            Summary summary =
                    job.run(new Work(report().map(Work::printer), new FolderDelivery(writer, form), expected));
            streams.say(summary.line("cleaned"));
            return exitCode(summary);
        }
    }

    private int print(Job job, Function<Cleaned, String> report) throws IOException {
        Summary summary = job.run(Work.print(report));
        if (summary.inputs() > 1) {
            job.conclude(summary, "with cuts");
        }
        return exitCode(summary);
    }

    private int toStdout(Job job, OutputForm form) throws IOException {
        if (job.inputs().only().isEmpty()) {
            throw new UsageException(
                    "several inputs cannot share standard output; add --to DIR, or look at them with --explain,"
                            + " --diff or --format json");
        }
        return exitCode(job.run(new Work(Optional.empty(), new StdoutDelivery(streams.out(), form), 1)));
    }

    private static int exitCode(Summary summary) {
        return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
    }

    /** {@return the command as picocli knows it} */
    CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "clean",
                this,
                "Cuts the boilerplate out of news texts and pages. One input goes to standard output, several go to the folder that --to names."
                        + " Sources are never touched.");
        Usage.exitCodes(
                spec,
                "0:All went well. A file that was passed through unread is no failure.",
                "2:The command line is wrong; nothing was written.",
                "3:Something could not be read or written; the rest was done.");
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .footer(
                        "  bluepencil clean article.txt                          the cleaned text",
                        "  curl ... | bluepencil clean -                         the same in a pipe",
                        "  bluepencil clean --explain --diff article.txt         a preview: what would go, and why",
                        "  bluepencil clean articles --to cleaned                a folder and all in it",
                        "  bluepencil clean 'corpus/*/before.txt' --to cleaned   what a pattern matches",
                        "  bluepencil clean --diff articles > cuts.patch         a patch for 'git apply'",
                        "  bluepencil clean --format json articles | jq .marks   the marks, for programs",
                        "  bluepencil clean --preset body-only --keep byline -   the body and who wrote it",
                        "  bluepencil clean --format markdown --to md pages      pages (*.html) as Markdown",
                        "  curl ... | bluepencil clean --html -                  the article of a page");
        selection.addTo(spec);
        spec.addOption(to.option("--to", "DIR", String.class)
                .description(
                        "Write the results below this folder, under the same relative paths; compressed files are decompressed.")
                .build());
        output.addTo(spec);
        spec.addOption(explain.flag("--explain")
                .description("Print every mark, cut or kept, with its reason; without --to instead of the text.")
                .build());
        spec.addOption(diff.flag("--diff")
                .description("Print what changes as a diff that 'git apply' takes; without --to instead of the text.")
                .build());
        cleaner.addTo(spec);
        Usage.addHelp(spec);
        return spec;
    }
}
