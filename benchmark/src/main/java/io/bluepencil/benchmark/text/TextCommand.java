package io.bluepencil.benchmark.text;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores plain texts. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Cleans plain texts in which somebody has labelled the boilerplate, and prints what was missed, what was wrongly cut,"
                    + " and by which rule.",
        })
public final class TextCommand implements Callable<Integer> {

    private static final String LABELS = "labels.properties";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "Folders with before.txt and gold.txt; or gold.jsonl and docs/ID.txt. See docs/scoring.md.")
    private Path folder = Path.of(".");

    @Option(names = "--preset", paramLabel = "NAME", description = "What must go: standard (the default), body-only.")
    private Preset preset = Preset.STANDARD;

    @Option(names = "--cut", paramLabel = "LABEL", description = "This label must go, too. May be repeated.")
    private List<Label> cut = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "LABEL", description = "This label may stay. May be repeated.")
    private List<Label> keep = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "RULE", description = "Switch this rule off. May be repeated.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "FILE",
            description = "Score only the documents of this list, one id a line.")
    private @Nullable Path only;

    @Option(names = "--split", paramLabel = "NAME", description = "Score only this split of FOLDER/split.json.")
    private @Nullable String split;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "Names of labels in the corpus, 'name = label' a line; FOLDER/labels.properties if it is there.")
    private @Nullable Path labels;

    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "Show the faults of the N worst documents; 10 by default.")
    private int worst = 10;

    @Option(names = "--json", description = "Print JSON, with the faults of all documents.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        CorpusScore score = new Scorer(pencil()).score(corpus());
        PrintWriter out = spec().commandLine().getOut();
        out.print(json ? JsonReport.of(score) : TextReport.of(score, worst));
        out.flush();
        return 0;
    }

    private Bluepencil pencil() {
        BluepencilBuilder builder = Bluepencil.builder().preset(preset);
        cut.forEach(builder::cut);
        keep.forEach(builder::keep);
        disabled.forEach(builder::disable);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Corpus corpus() throws IOException {
        Corpus corpus = Corpus.read(folder, names());
        if (split != null) {
            Path file = folder.resolve("split.json");
            corpus = corpus.only(Selection.split(file, split), file);
        }
        return only == null ? corpus : corpus.only(Selection.list(only), only);
    }

    private LabelNames names() throws IOException {
        Path beside = folder.resolve(LABELS);
        if (labels != null) {
            return LabelNames.read(labels);
        }
        return Files.exists(beside) ? LabelNames.read(beside) : LabelNames.own();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills this in");
        }
        return spec;
    }
}
