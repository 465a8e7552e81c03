package io.bluepencil.benchmark.speed;

import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.generate.Language;
import io.bluepencil.benchmark.generate.Pages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Measures the speed. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints what cleaning costs, as ratios to the plainest things one can do with the same documents in the same process:"
                    + " the median of all rounds, and the middle half of them.",
        })
public final class SpeedCommand implements Callable<Integer> {

    private static final Size USUAL = new Size(6_000);
    private static final int PAGES = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "Folder with .txt files in UTF-8, .html files, or both, to be measured as well as generated articles.")
    private @Nullable Path folder;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count, after as many that do not: 30.")
    private int rounds = 30;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the generated articles: 20261122.")
    private long seed = Articles.SEED;

    @Option(
            names = "--sizes",
            paramLabel = "SIZE",
            split = ",",
            converter = SizeConverter.class,
            description = "Characters of the generated articles: 6K,1K,100K,1M,50M.")
    private List<Size> sizes =
            Stream.of("6K", "1K", "100K", "1M", "50M").map(Size::parse).toList();

    /** Makes the command. */
    public SpeedCommand() {}

    /** Reads a size. */
    private static final class SizeConverter implements ITypeConverter<Size> {

        @Override
        public Size convert(String value) {
            try {
                return Size.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(Machine.describe());
        out.printf("Generated articles in ten languages, sizes in characters, seed %d, %d rounds%n", seed, rounds);
        SpeedTable table = new SpeedTable(out, rounds);
        for (boolean boilerplate : List.of(true, false)) {
            sizes.forEach(size -> table.text(Corpus.generated(size, boilerplate, seed)));
            table.text(Corpus.generated(Language.CHINESE, USUAL, boilerplate, seed));
        }
        Corpus usual = Corpus.generated(USUAL, true, seed);
        table.bytes(usual);
        table.reasons(usual);
        table.others(usual);
        table.phrases(usual);
        table.growth();
        table.pages(new Corpus("generated", new Pages(seed).make(PAGES, USUAL.characters())));
        if (folder != null) {
            measure(table, folder);
        }
        return 0;
    }

    private static void measure(SpeedTable table, Path folder) throws IOException {
        List<String> texts = read(folder, ".txt");
        List<String> pages = read(folder, ".html");
        if (!texts.isEmpty()) {
            Corpus corpus = new Corpus(texts.size() + " texts", texts);
            table.text(corpus);
            table.bytes(corpus);
            table.others(corpus);
        }
        if (!pages.isEmpty()) {
            table.pages(new Corpus(pages.size() + " pages", pages));
        }
    }

    private static List<String> read(Path folder, String suffix) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
            for (Path path : sorted) {
                found.add(Files.readString(path));
            }
        }
        return found;
    }
}
