package io.bluepencil.benchmark.jmh;

import io.bluepencil.Bluepencil;
import io.bluepencil.Source;
import io.bluepencil.benchmark.generate.Articles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Texts: an operation is one document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class TextBenchmark {

    private static final int DOCUMENTS = 100;

    /** Characters of a document. */
    @Param({"1000", "6000"})
    int characters;

    /** Whether there is something to cut. */
    @Param({"true", "false"})
    boolean boilerplate;

    /** Says which documents. */
    @Param("" + Articles.SEED)
    long seed;

    private final Bluepencil cleaner = Bluepencil.builder().build();
    private List<String> texts = List.of();
    private List<byte[]> bytes = List.of();

    /** Makes the documents. */
    @Setup(Level.Trial)
    public void makeDocuments() {
        texts = new Articles(seed, boilerplate).make(DOCUMENTS, characters);
        bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Cleans strings. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void text(Blackhole result) {
        for (String text : texts) {
            result.consume(cleaner.clean(text));
        }
    }

    /** Decodes bytes, cleans them, encodes them. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void bytesToBytes(Blackhole result) {
        for (byte[] document : bytes) {
            result.consume(cleaner.clean(Source.bytes("document", document)).bytes());
        }
    }
}
