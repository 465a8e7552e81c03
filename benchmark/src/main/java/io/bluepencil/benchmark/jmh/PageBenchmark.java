package io.bluepencil.benchmark.jmh;

import io.bluepencil.Bluepencil;
import io.bluepencil.Source;
import io.bluepencil.benchmark.generate.Articles;
import io.bluepencil.benchmark.generate.Pages;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Pages: an operation is one page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class PageBenchmark {

    private static final int PAGES = 20;
    private static final String ADDRESS = "https://bay.example/ferry";

    /** Characters of the article in a page. */
    @Param("6000")
    int characters;

    /** Says which pages. */
    @Param("" + Articles.SEED)
    long seed;

    private final Bluepencil cleaner = Bluepencil.builder().build();
    private List<String> pages = List.of();

    /** Makes the pages. */
    @Setup(Level.Trial)
    public void makePages() {
        pages = new Pages(seed).make(PAGES, characters);
    }

    /** Finds and cleans the article. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void page(Blackhole result) {
        for (String page : pages) {
            result.consume(cleaner.clean(Source.html(ADDRESS, page)).text());
        }
    }

    /** Only parses, which is what the other is measured against. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void parse(Blackhole result) {
        for (String page : pages) {
            result.consume(Jsoup.parse(page));
        }
    }
}
