package io.bluepencil.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the document takes about twice the CPU time: judged by the ratio, never by seconds. */
class LinearTimeTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Linear is 2, quadratic is 4; the rest is for a noisy machine. */
    private static final double MOST = 3.0;

    private static final int ROUNDS = 3;
    private static final int TRIES = 3;

    static Stream<Arguments> hostileDocuments() {
        return Stream.of(
                shape("one line of 10 MB", size -> "word and ".repeat(size * 22)),
                shape("equal lines", size -> "The same line comes again and again\n".repeat(size)),
                shape(
                        "lines equal but one character",
                        size -> lines(size, i -> "The same line but one " + (char) ('a' + i % 26) + "x")),
                shape(
                        "captions",
                        size -> lines(
                                size / 2, i -> "A boat lies in the harbour of town " + i + ". Photo: Ada Okoro/AP")),
                shape(
                        "gallery",
                        size -> lines(
                                size / 2,
                                i -> i % 2 == 0 ? "A boat lies in the harbour of town " + i : "Image: Ada Okoro")),
                shape(
                        "prefixes",
                        size -> lines(
                                size, i -> "The boat lies in the harbour of the town and ".substring(0, 10 + i % 30))),
                shape(
                        "known lines between colons",
                        size -> lines(size, i -> i % 2 == 0 ? "Advertisement" : "Harbour: the boat is late")),
                shape("calls", size -> lines(size, i -> i % 2 == 0 ? "READ MORE" : "More Coverage")),
                shape("leads in one line", size -> "It rains. Read also: Storm closes The harbour ".repeat(size / 4)),
                shape(
                        "forms in one line",
                        size -> "Sign up. Invalid email address. Get news in your inbox. Please try again later. "
                                .repeat(size / 4)),
                shape(
                        "tags",
                        size -> lines(
                                size, i -> i % 3 == 0 ? "Share this article" : "Harbour " + (char) ('a' + i % 26))),
                shape("commas and brackets", size -> "a, (b) [c] \u00a9 . ".repeat(size * 3)),
                shape("videos", size -> lines(size, i -> i % 2 == 0 ? "Boats in the harbour of town" : "00:49")));
    }

    private static Arguments shape(String name, IntFunction<String> document) {
        return Arguments.of(name, document);
    }

    private static String lines(int size, IntFunction<String> line) {
        return IntStream.range(0, size).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileDocuments")
    void growsLinearly(String name, IntFunction<String> document) {
        Bluepencil pencil = Bluepencil.bodyOnly();
        String single = document.apply(25_000);
        String twice = document.apply(50_000);
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && best > MOST; attempt++) {
            best = Math.min(best, median(pencil, twice) / median(pencil, single));
        }
        assertThat(best).as("time of doubled size").isLessThan(MOST);
    }

    private static double median(Bluepencil pencil, String text) {
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            pencil.clean(text);
            nanos[round] = CLOCK.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2];
    }
}
