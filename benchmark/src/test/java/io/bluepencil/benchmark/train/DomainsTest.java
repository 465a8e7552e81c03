package io.bluepencil.benchmark.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DomainsTest {

    @Test
    void theDomainIsTheEndOfTheHost() {
        assertThat(Domains.of("https://news.mill.example/a/b?c#d")).isEqualTo("mill.example");
        assertThat(Domains.of("http://MILL.example:8080")).isEqualTo("mill.example");
        assertThat(Domains.of("https://localhost/x")).isEqualTo("localhost");
        assertThat(Domains.of("")).isEmpty();
    }

    @Test
    void pagesOfASiteAreInOneFold() {
        assertThat(Domains.fold("https://a.mill.example/1", 5)).isEqualTo(Domains.fold("http://b.mill.example/2", 5));
    }

    @Test
    void foldsAreOfLikeSize() {
        long[] sizes = new long[5];
        IntStream.range(0, 1000).forEach(i -> sizes[Domains.fold("https://site" + i + ".example/", 5)]++);

        assertThat(Arrays.stream(sizes).allMatch(size -> size > 150 && size < 250))
                .as(Arrays.toString(sizes))
                .isTrue();
    }
}
