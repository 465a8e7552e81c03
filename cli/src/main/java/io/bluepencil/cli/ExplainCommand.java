package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.report.RuleReference;
import io.bluepencil.report.Scope;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what is cut and why, or what a rule does. */
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    private final Value<List<String>> paths = new Value<>(List.of());

    private final Value<String> rule = new Value<>();

    private final Value<Boolean> near = new Value<>(false);

    private final Value<ExplainFormat> format = new Value<>();

    private final CleanerOptions cleaner = new CleanerOptions();

    private final ThreadOption threads = new ThreadOption();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return rule.given().isEmpty() ? explainDocuments() : explain(rule.value());
    }

    private int explainDocuments() throws IOException {
        ExplainFormat byDefault = streams.out().isTerminal() ? ExplainFormat.PAGE : ExplainFormat.LIST;
        ExplainFormat chosen = format.given().orElse(byDefault);
        Job job = new Job(streams, cleaner.desk(streams.in()), new Inputs(paths.value()), threads.threads());
        Summary summary = job.run(Work.print(chosen.report(streams, near.value() ? Scope.NEAR : Scope.CUTS)));
        if (summary.inputs() > 1) {
            job.conclude(summary, "with cuts");
        }
        return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
    }

    private int explain(String id) throws IOException {
        if (format.given().isPresent()) {
            throw new UsageException(
                    "--format says how a document is explained; 'bluepencil rules --format json' lists rules");
        }
        try {
            streams.out().print(RuleReference.of(Bluepencil.standard()).only(id).text(streams.ink()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        streams.out().flush();
        return ExitCode.FINE;
    }

    /** {@return the command as picocli knows it} */
    CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "explain",
                this,
                "Shows the document with what is cut struck out, and in the margin which rule cuts it and why. In a pipe: every"
                        + " mark, cut or kept, with its label, rule, reason and the first words of the text. Writes nothing.");
        Usage.exitCodes(
                spec,
                "0:All went well.",
                "2:The command line is wrong.",
                "3:Something could not be read; the rest was explained.");
        spec.usageMessage()
                .customSynopsis(
                        "@|bold bluepencil explain|@ [@|yellow OPTIONS|@] @|yellow PATH|@...",
                        "       @|bold bluepencil explain|@ @|yellow --rule|@=@|italic ID|@")
                .footer(
                        "  bluepencil explain article.txt                       what 'clean' would do, and why",
                        "  bluepencil explain --near article.txt                what it nearly did, too",
                        "  bluepencil explain --preset annotate --near article.txt  all that the rules see",
                        "  bluepencil explain articles | grep ' keep caption '  all captions that stay",
                        "  bluepencil explain --rule gallery                    what a rule does, with examples");
        spec.addArgGroup(subject());
        addOptions(spec);
        return spec;
    }

    /** Either documents or a rule. */
    private ArgGroupSpec subject() {
        return ArgGroupSpec.builder()
                .exclusive(true)
                .multiplicity("1")
                .addArg(paths.parameters("PATH")
                        .description(SelectionOptions.PATH)
                        .build())
                .addArg(rule.option("--rule", "ID", String.class)
                        .completionCandidates(new Candidates.Explained())
                        .description("Explain this rule, with examples of what it cuts and keeps.")
                        .build())
                .build();
    }

    private void addOptions(CommandSpec spec) {
        spec.addOption(near.flag("--near")
                .description("Show what was nearly cut, too, and what saved it. The list always does.")
                .build());
        spec.addOption(format.option("--format", "FORMAT", ExplainFormat.class)
                .converters(new Converters.ExplainFormats())
                .completionCandidates(new Candidates.ExplainFormats())
                .description(
                        "@|bold page|@: the document with its margin (the default on a terminal); @|bold list|@: one line a mark (the"
                                + " default elsewhere); @|bold jsonl|@: one object a mark.")
                .build());
        cleaner.addTo(spec);
        Usage.addHelp(spec);
        threads.addTo(spec);
    }
}
