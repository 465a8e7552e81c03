package io.bluepencil.benchmark.jmh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Runs the benchmarks by JMH. */
@Command(
        name = "jmh",
        customSynopsis = "benchmark jmh [JMH OPTION]... [PATTERN]...",
        description = {
            "Measures by JMH, which starts virtual machines of its own: documents per second, and by its profiler 'gc' the bytes"
                    + " allocated a document. All options are JMH's; '-h' lists them, '-l' the benchmarks.",
        })
public final class JmhCommand implements Callable<Integer> {

    @Unmatched
    private List<String> options = new ArrayList<>();

    /** Makes the command. */
    public JmhCommand() {}

    @Override
    public Integer call() throws IOException {
        List<String> all = new ArrayList<>(options);
        if (!all.contains("-prof")) {
            all.addAll(List.of("-prof", "gc"));
        }
        Main.main(all.toArray(String[]::new));
        return 0;
    }
}
