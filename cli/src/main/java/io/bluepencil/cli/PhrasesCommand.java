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
import picocli.CommandLine.Model.CommandSpec;

/** Lists lines that recur over documents. */
final class PhrasesCommand implements Callable<Integer> {

    private final Streams streams;

    private final SelectionOptions selection = new SelectionOptions();

    private final Value<Long> minDocuments = new Value<>(3L);

    private final Value<Double> minShare = new Value<>(0.0);

    private final Value<Integer> maxWords = new Value<>(12);

    private final Value<Integer> limit = new Value<>(100);

    private final Value<Boolean> known = new Value<>(false);

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
        lines.endEstimates(minDocuments.value(), minShare.value());
        // The second pass meets the same problems as the first, which has told them.
        Job second = new Job(streams.silent(), desk, inputs, selection.threads());
        second.run(visit(lines::count));
        print(lines);
        return summary.hasFailures() ? ExitCode.FAILURE : ExitCode.FINE;
    }

    private void checkOptions() {
        require(minDocuments.value() >= 1, "--min-documents must be at least 1, not " + minDocuments.value());
        require(
                minShare.value() >= 0 && minShare.value() <= 100,
                "--min-share must be from 0 to 100 percent, not " + minShare.value());
        require(maxWords.value() >= 1, "--max-words must be at least 1, not " + maxWords.value());
        require(limit.value() >= 1, "--limit must be at least 1, not " + limit.value());
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
                List<ShortLine> lines = ShortLine.of(edited.cleaned(), maxWords.value());
                synchronized (visitor) {
                    visitor.accept(input.name(), lines);
                }
            }
        };
        return new Work(Optional.empty(), delivery, -1);
    }

    private void print(RecurringLines lines) throws IOException {
        List<RecurringLine> found = lines.found().stream()
                .filter(line -> known.value() || !line.known())
                .toList();
        streams.out().print(PhraseList.of(found.stream().limit(limit.value()).toList(), lines.documents()));
        streams.out().flush();
        if (found.size() > limit.value()) {
            streams.say(found.size() + " lines recur; --limit lists more than the first " + limit.value());
        }
        if (lines.isCutShort()) {
            streams.say("too many lines recur to count them all, so rare ones may be missing; raise --min-documents");
        }
    }

    /** {@return the command as picocli knows it} */
    CommandSpec spec() {
        CommandSpec spec = Usage.of(
                "phrases",
                this,
                "Lists short lines that recur over the documents and that no rule knows, as entries for the configuration file: for review,"
                        + " for a line that recurs need not be boilerplate. Above each stands in how many documents it is found, in"
                        + " which part of them (head, middle, tail), and in which, for example. Reads every document twice.");
        Usage.exitCodes(
                spec,
                "0:All went well.",
                "2:The command line is wrong.",
                "3:Something could not be read; the rest was counted.");
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .footer(
                        "  bluepencil phrases articles > candidates.yaml         what recurs in at least three documents",
                        "  bluepencil phrases --min-share 5 articles/somepaper   what recurs in a twentieth of a site's documents");
        selection.addTo(spec);
        spec.addOption(minDocuments
                .option("--min-documents", "N", long.class)
                .description("Number of documents that must have a line; 3 by default.")
                .build());
        spec.addOption(minShare.option("--min-share", "PERCENT", double.class)
                .description("The same in percent of all documents; 0 by default.")
                .build());
        spec.addOption(maxWords.option("--max-words", "N", int.class)
                .description("Words of the longest line that counts; 12 by default.")
                .build());
        spec.addOption(limit.option("--limit", "N", int.class)
                .description("List the N most frequent lines; 100 by default.")
                .build());
        spec.addOption(known.flag("--known")
                .description("List lines that rules know already, too.")
                .build());
        cleaner.addTo(spec);
        Usage.addHelp(spec);
        return spec;
    }
}
