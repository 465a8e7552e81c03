package io.bluepencil.benchmark.capacity;

import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.speed.Machine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how much heap many files take. */
@Command(
        name = "heap",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Cleans a folder of many small files by the command line, in a virtual machine of its own with the serial collector, and"
                    + " prints the smallest heap in which it manages, against that of a program that does nothing.",
            "It manages if all files are cleaned and that takes at most three times as long as with 64 MB more than nothing needs.",
        })
public final class HeapCommand implements Callable<Integer> {

    private static final int ALLOWED = 64;
    private static final int STEP = 2;
    private static final int SLOWER = 3;

    /** A virtual machine takes its time to start, however few files there are. */
    private static final Duration START = Duration.ofSeconds(10);

    private static final Duration FOREVER = Duration.ofDays(1);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--files",
            paramLabel = "N",
            split = ",",
            description = "Files, in rising order: 1,10000,100000,1000000.")
    private List<Integer> files = List.of(1, 10_000, 100_000, 1_000_000);

    @Option(names = "--per-folder", paramLabel = "N", description = "Files in one folder: 1000.")
    private int perFolder = 1_000;

    @Option(names = "--jar", paramLabel = "FILE", description = "The command line: cli/target/bluepencil.jar.")
    private Path jar = Path.of("cli", "target", "bluepencil.jar");

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description =
                    "Where the files are made and removed again, about 10 GB for a million; the system's folder for such.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the generated articles: 20261122.")
    private long seed = Articles.SEED;

    /** Makes the command. */
    public HeapCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new NoSuchFileException(jar.toString());
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(Machine.describe());
        out.printf("Generated documents of 1 KB with boilerplate, %d in a folder, seed %d%n", perFolder, seed);
        int own = ownHeap();
        out.printf("%9s %-7s smallest heap %3d MB%n", "no", "files", own);
        try (ManyFiles many = new ManyFiles(folder, perFolder, seed)) {
            int heap = own;
            for (int count : files) {
                many.growTo(count);
                heap = smallest(many, own, heap);
                out.printf(
                        "%9d %-7s smallest heap %3d MB, over the machine's own %3d MB <= %d%n",
                        count, "files", heap, heap - own, ALLOWED);
                out.flush();
            }
        }
        return 0;
    }

    private static int ownHeap() throws IOException {
        int heap = 1;
        while (Jvm.withHeapUpTo(heap).run(Nothing.class, List.of(), line -> {}) != 0) {
            heap++;
        }
        return heap;
    }

    /** {@return the smallest heap, from one that is known to be needed} */
    private int smallest(ManyFiles many, int own, int atLeast) throws IOException {
        List<String> args = List.of(
                "clean",
                many.source().toString(),
                "--no-config",
                "--to",
                many.target().toString());
        long start = System.nanoTime();
        int enough = own + ALLOWED;
        while (!Jvm.withHeapUpTo(enough).manages(jar, args, FOREVER)) {
            enough *= 2;
            start = System.nanoTime();
        }
        Duration limit =
                Duration.ofNanos(System.nanoTime() - start).multipliedBy(SLOWER).plus(START);
        int heap = atLeast;
        while (heap < enough && !Jvm.withHeapUpTo(heap).manages(jar, args, limit)) {
            heap += STEP;
        }
        return Math.min(heap, enough);
    }
}
