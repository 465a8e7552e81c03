package io.bluepencil.laws;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Source;
import io.bluepencil.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody wrote in good faith. */
class HostilePagesTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final double MOST = 3.0;
    private static final int TRIES = 3;

    /** Shorter times are those of the machine, not of the length. */
    private static final double LEAST_NANOS = 20_000_000;

    private static final String STORY =
            "<p>The ferry across the bay is back in service, the harbour master said on Monday.</p>"
                    + "<p>It will sail every hour from six in the morning until ten at night, and bicycles travel free.</p>";

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("nested divisions", "<div>", "x"),
                shape("nested emphasis", "<b><i>", "x"),
                shape("nested lists", "<ul><li>x", ""),
                shape("nested quotations", "<blockquote>x", ""),
                shape("nested tables", "<table><tr><td>x", ""),
                shape("open links", "<p><a href=/x>x", ""),
                shape("cells of one row", "<td>x", "", "<table><tr>", ""),
                shape("empty cells", "<td>", "x", "<table><tr><td>x", ""),
                shape("items of one list", "<li>x", "", "<ol>", ""),
                shape("pieces of one paragraph", "<span>x</span><b> y</b>", "", "<p>", ""),
                shape("line breaks", "x<br>", ""),
                shape("empty line breaks", "<br>", "x"),
                shape("attributes", " a=\"bbbbbbbbbbbbbbbbbbbb\"", ">x", "<p", ""),
                shape("class names", " ad-comment related", "\">x", "<p class=\"", ""),
                shape("one long attribute", "0123456789 ", "\">x", "<p title=\"", ""),
                shape("broken entities", "&#xfffffff;&nosuch;&amp &#;&", ""),
                shape("unclosed tags", "<p <b <i class='", "x"),
                shape("comments", "<!-- x --><!---->", "x"),
                shape("headings", "<h2>One</h2>", ""),
                shape("articles", "<article><h1>One</h1>" + STORY + "</article>", ""),
                shape("preformatted lines", " x\n\n", "", "<pre>", ""),
                shape("quoted words", "<q>", "x"),
                shape("ruby", "x<rt>y", "", "<ruby>", ""),
                shape("marks", "*_`[<b>!", ""),
                shape("hidden", "<p hidden>x <span style=\"display: none\">y</span>", ""),
                shape("scripts", "<script>x</script><style>y</style>", "x"));
    }

    private static Arguments shape(String name, String repeated, String end) {
        return shape(name, repeated, end, "", "");
    }

    private static Arguments shape(String name, String repeated, String end, String start, String close) {
        return Arguments.of(name, new String[] {start, repeated, end + close});
    }

    private static String page(String[] parts, int size) {
        return parts[0] + parts[1].repeat(size) + parts[2];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void theLawsHold(String name, String[] parts) {
        Laws.checkPage(Bluepencil.standard(), STORY + page(parts, 50));
        Laws.checkPage(Bluepencil.bodyOnly(), page(parts, 300) + STORY);
    }

    /** Generous, for pages are parsed by a library; a quadratic step shows four times the time. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void twiceTheLengthTakesNoMoreThanThreeTimesTheTime(String name, String[] parts) {
        int repeats = 100_000 / parts[1].length();
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && best > MOST; attempt++) {
            best = Math.min(best, time(page(parts, 2 * repeats)) / Math.max(LEAST_NANOS, time(page(parts, repeats))));
        }
        assertThat(best).as("time of doubled length").isLessThan(MOST);
    }

    private static double time(String html) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < TRIES; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Bluepencil.bodyOnly().clean(Source.html("", html));
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    @Test
    void aHundredThousandNestedElementsHideNoStory() {
        Cleaned cleaned = Bluepencil.standard().clean(Source.html("", "<div>".repeat(100_000) + STORY));

        assertThat(cleaned.text()).contains("It will sail every hour");
        assertThat(cleaned.markdown()).contains("It will sail every hour");
    }

    @Test
    void randomBytesAreNoPage() {
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        Cleaned cleaned = Bluepencil.standard().clean(Source.bytes("a.html", bytes));

        assertThat(cleaned.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(cleaned.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.BINARY);
    }

    @Test
    void aWrongCharsetLosesLettersButNotTheStory() {
        String page = "<meta charset=utf-8>" + STORY
                + "<p>Die F\u00e4hre f\u00e4hrt wieder, sagte der Hafenmeister am Montag.</p>";
        Cleaned mislabelled = Bluepencil.standard().clean(Source.bytes("a.html", page.getBytes(ISO_8859_1)));
        Cleaned misnamed = Bluepencil.standard()
                .clean(Source.bytes("a.html", page.getBytes(UTF_8)).withCharset(ISO_8859_1));
        Cleaned wide = Bluepencil.standard()
                .clean(Source.bytes("a.html", ("\ufeff" + page).getBytes(UTF_16LE))
                        .withCharset(UTF_8));

        assertThat(mislabelled.text()).contains("every hour", "F\u00e4hre");
        assertThat(misnamed.text()).contains("every hour", "sagte der Hafenmeister");
        assertThat(wide.text()).contains("every hour", "F\u00e4hre");
    }
}
