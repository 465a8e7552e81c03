package io.bluepencil.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that would take minutes if any step were quadratic; each takes well below a second. */
class HostilePagesTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final String A = "a".repeat(2_000_000);

    static Stream<Arguments> pages() {
        return Stream.of(
                page("a long title", "<title>" + A + "</title><h1>" + A + "</h1>"),
                page("nested headings", "<h1>".repeat(400) + A),
                page("headings", "<h1>Ferry</h1>".repeat(100_000)),
                page("many names of one meta", "<meta name='" + "title ".repeat(100_000) + "' content='" + A + "'>"),
                page("metas", "<meta name=author content='Ada Okoro'>".repeat(100_000)),
                page("nested bylines", "<div class=author>".repeat(400) + A),
                page("bylines", "<h1>a</h1>" + "<i class=author>Ada</i>".repeat(100_000)),
                page("times in a long class", "<div class='" + A + "'>" + "<time>1</time>".repeat(50_000)),
                page("times behind text", "<h1>a</h1>" + (A.substring(0, 1000) + "<time>1</time>").repeat(2_000)),
                page("scopes", "<b itemprop=author itemscope>".repeat(100_000) + "<i itemprop=name>Ada</i>"),
                page("scripts", "<script type=application/ld+json>{\"@type\": \"Article\"}</script>".repeat(30_000)),
                page(
                        "articles",
                        json("{\"@type\": \"Article\", \"author\": \"Ada\", \"url\": \"https://a.example\"},"
                                .repeat(100_000))),
                page("one long string", json("{\"headline\": \"" + A.repeat(5) + "\"},")),
                page("deep", json("{\"author\": ".repeat(200_000))));
    }

    private static Arguments page(String name, String body) {
        return Arguments.of(name, body);
    }

    private static String json(String things) {
        return "<script type=application/ld+json>[" + things + "{}]</script>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theyTakeLittleTime(String name, String html) {
        Page page = PageReader.read(html, "https://bay.example/ferry");

        long start = CLOCK.getCurrentThreadCpuTime();
        assertThat(PageFacts.of(page)).hasSizeLessThan(2_000);
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
