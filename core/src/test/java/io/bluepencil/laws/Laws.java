package io.bluepencil.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import io.bluepencil.output.Rendered;
import java.util.List;

/** The laws every cleaning keeps. */
public final class Laws {

    private Laws() {}

    /** Checks all laws on one document. */
    public static void check(Bluepencil pencil, String source) {
        Cleaned cleaned = pencil.clean(source);
        checkCuts(source, cleaned);
        assertThat(Bluepencil.restore(cleaned.text(), cleaned.marks())).isEqualTo(source);
        checkFinalLineBreak(source, cleaned);
        Cleaned again = pencil.clean(cleaned.text());
        assertThat(again.text()).as("cleaned twice").isEqualTo(cleaned.text());
        checkLineEnds(pencil, source, cleaned);
    }

    /** Checks on one page the laws from the text of the page to every output. */
    public static void checkPage(Bluepencil pencil, String html) {
        Cleaned cleaned = pencil.clean(Source.html("https://press.example/news/page", html));
        checkCuts(cleaned.source(), cleaned);
        assertThat(Bluepencil.restore(cleaned.text(), cleaned.marks())).isEqualTo(cleaned.source());
        Rendered.check(cleaned);
        String crlf = html.replace("\r\n", "\n").replace("\n", "\r\n");
        Cleaned again = pencil.clean(Source.html("https://press.example/news/page", crlf));
        assertThat(decisions(again)).as("CRLF").isEqualTo(decisions(cleaned));
        assertThat(again.text()).as("CRLF").isEqualTo(cleaned.text());
    }

    /** The output is the source minus disjoint cut spans, and every cut says why. */
    private static void checkCuts(String source, Cleaned cleaned) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Mark mark : cleaned.marks()) {
            assertThat(mark.removed()).isEqualTo(source.substring(mark.start(), mark.end()));
            assertThat(mark.reason()).isNotBlank();
            assertThat(mark.ruleId()).isNotBlank();
            assertThat(mark.line()).isPositive();
            if (mark.cut()) {
                assertThat(mark.start()).as("cuts are disjoint").isGreaterThanOrEqualTo(at);
                kept.append(source, at, mark.start());
                at = mark.end();
            }
        }
        kept.append(source, at, source.length());
        assertThat(cleaned.text()).isEqualTo(kept.toString());
    }

    private static void checkFinalLineBreak(String source, Cleaned cleaned) {
        if (!cleaned.text().isBlank() && !source.isBlank()) {
            assertThat(endsWithBreak(cleaned.text())).isEqualTo(endsWithBreak(source));
        }
    }

    private static boolean endsWithBreak(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    /** The decisions do not depend on how lines end. */
    private static void checkLineEnds(Bluepencil pencil, String source, Cleaned cleaned) {
        String lf = source.replace("\r\n", "\n").replace('\r', '\n');
        List<String> decisions = decisions(cleaned);
        assertThat(decisions(pencil.clean(lf))).as("LF").isEqualTo(decisions);
        assertThat(decisions(pencil.clean(lf.replace("\n", "\r\n")))).as("CRLF").isEqualTo(decisions);
        assertThat(decisions(pencil.clean(lf.replace('\n', '\r')))).as("CR").isEqualTo(decisions);
        assertThat(decisions(pencil.clean(mixed(lf)))).as("mixed").isEqualTo(decisions);
    }

    private static String mixed(String lf) {
        String[] ends = {"\r\n", "\n", "\r\n"};
        StringBuilder mixed = new StringBuilder();
        int line = 0;
        for (char c : lf.toCharArray()) {
            mixed.append(c == '\n' ? ends[line++ % ends.length] : String.valueOf(c));
        }
        return mixed.toString();
    }

    private static List<String> decisions(Cleaned cleaned) {
        return cleaned.marks().stream()
                .map(mark -> mark.line() + " " + mark.label() + " " + mark.ruleId() + " " + mark.finding() + " "
                        + mark.keptBecause() + mark.removed().replace("\r", "").replace("\n", ""))
                .toList();
    }
}
