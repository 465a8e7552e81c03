package io.bluepencil.benchmark.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {

    @Test
    void allOfThemRun() throws RunnerException {
        Options once = new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .param("characters", "500")
                .param("boilerplate", "true")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();

        assertThat(new Runner(once).run())
                .extracting(RunResult::getParams)
                .extracting(params -> params.getBenchmark().replaceFirst(".*\\.", ""))
                .containsExactlyInAnyOrder("text", "bytesToBytes", "page", "parse");
    }
}
