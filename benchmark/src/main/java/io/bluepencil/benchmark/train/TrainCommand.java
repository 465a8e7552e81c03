package io.bluepencil.benchmark.train;

import io.bluepencil.benchmark.corpus.PageCorpus;
import io.bluepencil.benchmark.corpus.Reference;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the block model anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Learns the block model from pages whose main content is known. The same pages give the same bytes.")
public final class TrainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Pages and references, as for the command pages.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "Where the model is written.")
    private Path file = Path.of("block-model.bin");

    @Option(names = "--trees", paramLabel = "N", description = "Number of trees; 100 by default.")
    private int trees = Boosting.TREES;

    @Option(names = "--data", paramLabel = "TEXT", description = "What the pages are, for the head of the model.")
    private String data = "";

    @Option(names = "--licence", paramLabel = "TEXT", description = "Their licence, for the head of the model.")
    private String licence = "";

    @Override
    public Integer call() throws IOException, LGBMException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("data", data);
        facts.put("licence", licence);
        Boosting boosting = Boosting.ofTrees(trees);
        List<TrainingPage> pages = new ArrayList<>();
        for (Path folder : folders) {
            pages.addAll(read(PageCorpus.read(folder)));
        }
        byte[] bytes = ModelFile.of(boosting.learn(pages), boosting, facts);
        Files.write(file, bytes);
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(file + ": " + bytes.length + " bytes");
            out.flush();
        }
        return 0;
    }

    /** {@return all pages of a corpus, in the order of their ids} */
    static List<TrainingPage> read(PageCorpus corpus) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (Reference reference : corpus.references()) {
            pages.add(TrainingPage.of(corpus.html(reference), reference));
        }
        return pages;
    }
}
