package io.bluepencil.benchmark.pages;

import io.bluepencil.Preset;
import io.bluepencil.benchmark.corpus.PageCorpus;
import io.bluepencil.benchmark.corpus.Reference;
import io.bluepencil.benchmark.train.Boosting;
import io.bluepencil.benchmark.train.FoldedModels;
import io.bluepencil.rule.Suggestion;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the extraction of articles from pages. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds the main content of pages for which it is known, with several extractors side by side, and prints how well"
                    + " they did and how long they took.",
        })
public final class PagesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description =
                    "references.jsonl with ID.html, plain or .gz; or WCXB as it is published. See docs/scoring.md.")
    private Path folder = Path.of(".");

    @Option(
            names = "--extractors",
            paramLabel = "NAME",
            split = ",",
            description = "Only these extractors; by default all, and all peers that are there.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--peers",
            paramLabel = "FOLDER",
            description = "Where the jars of the peers are; benchmark/target/peers by default.")
    private Path peers = Path.of("benchmark", "target", "peers");

    @Option(names = "--type", paramLabel = "TYPE", description = "Only pages of this type, such as article.")
    private @Nullable String type;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that are timed; 5 by default, 0 for none.")
    private int rounds = 5;

    @Option(names = "--timed-pages", paramLabel = "N", description = "Pages that are timed; 200 by default.")
    private int timedPages = 200;

    @Option(names = "--limit", paramLabel = "SECONDS", description = "Time for one page; 20 by default.")
    private int limit = 20;

    @Option(names = "--worst", paramLabel = "N", description = "Show the N worst pages of the first; 20 by default.")
    private int worst = 20;

    @Option(names = "--texts", paramLabel = "FOLDER", description = "Write what was found to FOLDER/NAME/ID.txt.")
    private @Nullable Path texts;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Score the library with models learned for each of N parts of the sites from the others, too:"
                    + " the one that it comes with may have seen the pages.")
    private int folds;

    @Option(
            names = "--learn-also",
            paramLabel = "FOLDER",
            description =
                    "With --folds: more pages to learn from, those of the sites that a model has not seen left out again.")
    private List<Path> also = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, with the scores of all pages.")
    private boolean json;

    @Override
    public Integer call() throws IOException, LGBMException {
        PageCorpus corpus = corpus();
        List<Extractor> extractors = extractors(corpus);
        List<SystemScore> scores = new PageScorer(extractors, Duration.ofSeconds(limit), texts).score(corpus);
        Map<String, Timing> timings = rounds == 0 ? Map.of() : time(corpus, scores);
        PrintWriter out = spec().commandLine().getOut();
        out.print(json ? PagesJson.of(scores, timings) : PagesReport.of(scores, timings, worst));
        out.flush();
        return 0;
    }

    private PageCorpus corpus() throws IOException {
        PageCorpus corpus = PageCorpus.read(folder);
        corpus = type == null ? corpus : corpus.only(type);
        if (corpus.references().isEmpty()) {
            throw wrong("there is no page of type '" + type + "' in " + folder);
        }
        return corpus;
    }

    private List<Extractor> extractors(PageCorpus corpus) throws IOException, LGBMException {
        List<Extractor> all = new ArrayList<>();
        if (folds > 1) {
            List<PageCorpus> corpora = new ArrayList<>(List.of(corpus));
            for (Path other : also) {
                corpora.add(PageCorpus.read(other));
            }
            all.add(new Unseen(Preset.BODY_ONLY, FoldedModels.learn(corpora, folds, Boosting.TREES)));
        }
        all.addAll(List.of(Own.of(Preset.BODY_ONLY), Own.of(Preset.STANDARD), Own.withoutModel(Preset.BODY_ONLY)));
        all.addAll(Peer.load(peers));
        all.addAll(List.of(Baseline.PARAGRAPHS, Baseline.BODY));
        if (only.isEmpty()) {
            return all;
        }
        try {
            return only.stream()
                    .map(name -> Suggestion.find("extractor", name, all, Extractor::id))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Takes pages from all over the corpus on which no extractor failed. */
    private Map<String, Timing> time(PageCorpus corpus, List<SystemScore> scores) throws IOException {
        Set<Reference> failed = new HashSet<>();
        scores.forEach(score ->
                score.pages().stream().filter(PageScore::failed).forEach(page -> failed.add(page.reference())));
        List<Reference> sound = corpus.references().stream()
                .filter(reference -> !failed.contains(reference))
                .toList();
        List<Stopwatch.Page> pages = new ArrayList<>();
        int size = Math.min(timedPages, sound.size());
        for (int i = 0; i < size; i++) {
            Reference reference = sound.get((int) ((long) i * sound.size() / size));
            pages.add(new Stopwatch.Page(corpus.html(reference), reference.url()));
        }
        return new Stopwatch(pages, 2, rounds)
                .compare(scores.stream().map(SystemScore::extractor).toList());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills this in");
        }
        return spec;
    }
}
