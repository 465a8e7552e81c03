package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import io.bluepencil.report.RuleReference;
import io.bluepencil.report.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is cut and why, or what a rule does. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        sortSynopsis = false,
        customSynopsis = {
            "@|bold bluepencil explain|@ [@|yellow OPTIONS|@] @|yellow PATH|@...",
            "       @|bold bluepencil explain|@ @|yellow --rule|@=@|italic ID|@"
        },
        description = {
            "Shows the document with what is cut struck out, and in the margin which rule cuts it and why. In a pipe: every"
                    + " mark, cut or kept, with its label, rule, reason and the first words of the text. Writes nothing.",
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
            "  bluepencil explain --near article.txt                what it nearly did, too",
            "  bluepencil explain --preset annotate --near article.txt  all that the rules see",
            "  bluepencil explain articles | grep ' keep caption '  all captions that stay",
            "  bluepencil explain --rule gallery                    what a rule does, with examples",
        })
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    /** Either documents or a rule. */
    static final class Subject {

        @Parameters(paramLabel = "PATH", arity = "1..*", description = SelectionOptions.PATH)
        private List<String> paths = new ArrayList<>();

        @Option(
                names = "--rule",
                paramLabel = "ID",
                completionCandidates = Candidates.Rules.class,
                description = "Explain this rule, with examples of what it cuts and keeps.")
        private @Nullable String rule;
    }

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(names = "--near", description = "Show what was nearly cut, too, and what saved it. The list always does.")
    private boolean near;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.ExplainFormats.class,
            completionCandidates = Candidates.ExplainFormats.class,
            description =
                    "@|bold page|@: the document with its margin (the default on a terminal); @|bold list|@: one line a mark (the"
                            + " default elsewhere); @|bold jsonl|@: one object a mark.")
    private @Nullable ExplainFormat format;

    @Mixin
    private final CleanerOptions cleaner = new CleanerOptions();

    @Mixin
    private final ThreadOption threads = new ThreadOption();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return subject.rule == null ? explainDocuments() : explain(subject.rule);
    }

    private int explainDocuments() throws IOException {
        ExplainFormat byDefault = streams.out().isTerminal() ? ExplainFormat.PAGE : ExplainFormat.LIST;
        ExplainFormat chosen = Optional.ofNullable(format).orElse(byDefault);
        Job job = new Job(streams, cleaner.desk(streams.in()), new Inputs(subject.paths), threads.threads());
        Summary summary = job.run(Work.print(chosen.report(streams, near ? Scope.NEAR : Scope.CUTS)));
        if (summary.inputs() > 1) {
            job.conclude(summary, "with cuts");
        }
        return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
    }

    private int explain(String rule) throws IOException {
        if (format != null) {
            throw new UsageException(
                    "--format says how a document is explained; 'bluepencil rules --format json' lists rules");
        }
        try {
            streams.out()
                    .print(RuleReference.of(Bluepencil.standard()).only(rule).text(streams.ink()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        streams.out().flush();
        return ExitCode.FINE;
    }
}
