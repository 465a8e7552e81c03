package io.bluepencil.benchmark.capacity;

import io.bluepencil.benchmark.generate.Articles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how two threads share the work. */
@Command(
        name = "threads",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Cleans many small documents with one thread and with two, in a virtual machine of its own with the serial collector"
                    + " and a heap of fixed size, and prints how many more documents a second two threads clean. It needs two"
                    + " idle processors: the rows of CPU time hold on a busy machine, too, those of the clock do not.",
        })
public final class ThreadsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--documents", paramLabel = "N", description = "Documents of about 1 KB: 100000.")
    private int documents = 100_000;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count, after two that do not: 9.")
    private int rounds = 9;

    @Option(names = "--heap", paramLabel = "MB", description = "The heap: 2048.")
    private int heap = 2_048;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the generated articles: 20261122.")
    private long seed = Articles.SEED;

    /** Makes the command. */
    public ThreadsCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> args =
                Stream.of(documents, rounds, seed).map(String::valueOf).toList();
        return Jvm.withHeapOf(heap).run(Throughput.class, args, out::println);
    }
}
