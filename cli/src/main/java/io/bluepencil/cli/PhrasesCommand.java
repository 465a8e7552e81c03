package io.bluepencil.cli;

import io.bluepencil.Verdict;
import io.bluepencil.corpus.RecurringLine;
import io.bluepencil.corpus.RecurringLines;
import io.bluepencil.corpus.ShortLine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists lines that recur over documents. */
@Command(
        name = "phrases",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        description = {
            "Lists short lines that recur over the documents and that no rule knows, as entries for the configuration file: for review,"
                    + " for a line that recurs need not be boilerplate. Above each stands in how many documents it is found, in"
                    + " which part of them (head, middle, tail), and in which, for example. Reads every document twice.",
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All went well.",
            "2:The command line is wrong.",
            "3:Something could not be read; the rest was counted.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bluepencil phrases articles > candidates.yaml         what recurs in at least three documents",
            "  bluepencil phrases --min-share 5 articles/somepaper   what recurs in a twentieth of a site's documents",
        })
final class PhrasesCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--min-documents",
            paramLabel = "N",
            description = "Number of documents that must have a line; 3 by default.")
    private long minDocuments = 3;

    @Option(
            names = "--min-share",
            paramLabel = "PERCENT",
            description = "The same in percent of all documents; 0 by default.")
    private double minShare;

    @Option(
            names = "--max-words",
            paramLabel = "N",
            description = "Words of the longest line that counts; 12 by default.")
    private int maxWords = 12;

    @Option(names = "--limit", paramLabel = "N", description = "List the N most frequent lines; 100 by default.")
    private int limit = 100;

    @Option(names = "--known", description = "List lines that rules know already, too.")
    private boolean known;

    @Mixin
    private final CleanerOptions cleaner = new CleanerOptions();

    PhrasesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Inputs inputs = selection.inputs();
        requireFiles(inputs);
        Desk desk = cleaner.desk(streams.in());
        RecurringLines lines = new RecurringLines();
        Job first = new Job(streams, desk.withoutRules(), inputs, selection.threads());
        Summary summary = first.run(visit((name, document) -> lines.estimate(document)));
        lines.endEstimates(minDocuments, minShare);
        // The second pass meets the same problems as the first, which has told them.
        Job second = new Job(streams.silent(), desk, inputs, selection.threads());
        second.run(visit(lines::count));
        print(lines);
        return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
    }

    private void checkOptions() {
        require(minDocuments >= 1, "--min-documents must be at least 1, not " + minDocuments);
        require(minShare >= 0 && minShare <= 100, "--min-share must be from 0 to 100 percent, not " + minShare);
        require(maxWords >= 1, "--max-words must be at least 1, not " + maxWords);
        require(limit >= 1, "--limit must be at least 1, not " + limit);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new UsageException(message);
        }
    }

    private static void requireFiles(Inputs inputs) {
        for (Input input : inputs.singles()) {
            require(
                    input.problem() != null || Files.isRegularFile(input.source()),
                    "'" + input.name() + "' can be read only once, and phrases reads everything twice; name a file");
        }
    }

    private Work visit(BiConsumer<String, List<ShortLine>> visitor) {
        Delivery delivery = (input, edited) -> {
            Verdict verdict = edited.cleaned().verdict();
            if (verdict != Verdict.SKIPPED && verdict != Verdict.EMPTY) {
                List<ShortLine> lines = ShortLine.of(edited.cleaned(), maxWords);
                synchronized (visitor) {
                    visitor.accept(input.name(), lines);
                }
            }
        };
        return new Work(Optional.empty(), delivery, -1);
    }

    private void print(RecurringLines lines) throws IOException {
        List<RecurringLine> found =
                lines.found().stream().filter(line -> known || !line.known()).toList();
        streams.out().print(PhraseList.of(found.stream().limit(limit).toList(), lines.documents()));
        streams.out().flush();
        if (found.size() > limit) {
            streams.say(found.size() + " lines recur; --limit lists more than the first " + limit);
        }
        if (lines.isCutShort()) {
            streams.say("too many lines recur to count them all, so rare ones may be missing; raise --min-documents");
        }
    }
}
