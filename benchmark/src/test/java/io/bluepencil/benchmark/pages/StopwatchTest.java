package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private static final List<Stopwatch.Page> PAGES =
            List.of(new Stopwatch.Page("<p>one", ""), new Stopwatch.Page("<p>two", ""));

    private final List<String> calls = new ArrayList<>();

    private Extractor extractor(String id) {
        return new Fake(id, html -> {
            calls.add(id);
            return html;
        });
    }

    @Test
    void inEveryRoundEveryExtractorTakesAllPages() throws IOException {
        Map<String, Timing> timings = new Stopwatch(PAGES, 1, 2).compare(List.of(extractor("a"), extractor("b")));
        assertThat(calls).containsExactly("a", "a", "b", "b", "a", "a", "b", "b", "a", "a", "b", "b");
        assertThat(timings).containsOnlyKeys("a", "b");
        assertThat(timings.get("a").median()).isPositive();
    }

    @Test
    void aRoundIsHeldAgainstTheParseOfTheSameRound() {
        assertThat(Timing.of(new long[] {10, 60, 40}, new long[] {10, 20, 10})).isEqualTo(new Timing(3, 1, 4));
    }

    @Test
    void anExtractorThatFailsIsNamed() {
        Extractor broken = new Fake("broken", html -> {
            throw new IllegalStateException("no");
        });
        assertThatThrownBy(() -> new Stopwatch(PAGES, 1, 2).compare(List.of(broken)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken failed on");
    }
}
