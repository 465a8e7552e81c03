package io.bluepencil.benchmark.speed;

import io.bluepencil.Bluepencil;
import io.bluepencil.benchmark.generate.Articles;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    private static final int SMALL = 1_000;
    private static final int USUAL = 6_000;
    private static final int COUNT = 100;

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

    /** Makes the command. */
    public SpeedCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        printMachine(out);
        SpeedTable table = new SpeedTable(out, rounds);
        List<String> usual = new Articles(seed, true).make(COUNT, USUAL);
        table.text("generated, 6 KB, with boilerplate", usual);
        table.text("generated, 6 KB, without", new Articles(seed, false).make(COUNT, USUAL));
        table.text("generated, 1 KB, with boilerplate", new Articles(seed, true).make(COUNT, SMALL));
        table.bytesAndOthers("generated, 6 KB", usual);
        table.phrases(usual);
        table.growth();
        if (folder != null) {
            measure(table, folder);
        }
        return 0;
    }

    private static void measure(SpeedTable table, Path folder) throws IOException {
        List<String> texts = read(folder, ".txt");
        List<String> pages = read(folder, ".html");
        if (!texts.isEmpty()) {
            table.text(texts.size() + " texts", texts);
            table.bytesAndOthers(texts.size() + " texts", texts);
        }
        if (!pages.isEmpty()) {
            table.pages(pages.size() + " pages", pages);
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

    private void printMachine(PrintWriter out) {
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                "Bluepencil %s; %s %s, %s %s, %d processors; %d articles a corpus, seed %d, %d rounds%n",
                Bluepencil.version(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                COUNT,
                seed,
                rounds);
    }
}
