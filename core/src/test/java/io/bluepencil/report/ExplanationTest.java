package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Source;
import io.bluepencil.TestRule;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static Cleaned clean(String name, String text, String evidence) {
        Finding ad = Finding.high(Label.AD, "it is an ad", evidence);
        Finding caption = Finding.weak(Label.CAPTION, "it is a picture", "");
        return Bluepencil.builder()
                .add(TestRule.lines("test-ad", ad, line -> line.startsWith("XX")))
                .add(TestRule.lines("test-caption", caption, "A picture."::equals))
                .build()
                .clean(Source.text(name, text));
    }

    @Test
    void findingIsReadByEditors() {
        Cleaned cleaned = clean("news/a.txt", "One.\n\nXX\nTwo.\n", "XX");

        assertThat(Explanation.finding(cleaned, cleaned.marks().get(0)))
                .isEqualTo("news/a.txt:3: ad [test-ad] it is an ad");
    }

    @Test
    void everyMarkHasALine() {
        Cleaned cleaned = clean("a.txt", "One.\nXX 1\n\nA picture.\nTwo.\n", "the XX");

        assertThat(Explanation.lines(cleaned))
                .containsExactly(
                        "a.txt:2: cut ad [test-ad] it is an ad (the XX): \"XX 1\"",
                        "a.txt:4: keep caption [test-caption] it is a picture; the preset keeps caption:"
                                + " \"A picture.\"");
    }

    @Test
    void documentWithoutMarksHasNoLines() {
        assertThat(Explanation.lines(clean("a.txt", "One.\n", ""))).isEmpty();
    }

    @Test
    void neighbouringLinesWithTheSameFindingAreToldTogether() {
        Cleaned cleaned = clean("a.txt", "One.\n\nXX 1\n\nXX 2\nXX 3\n\nTwo.\n", "");

        assertThat(Explanation.lines(cleaned)).containsExactly("a.txt:3-6: cut ad [test-ad] it is an ad: \"XX 1\"");
    }

    @Test
    void linesWithKeptTextBetweenThemAreToldApart() {
        Cleaned cleaned = clean("a.txt", "One.\nXX 1\nTwo.\nXX 2\nThree.\n", "");

        assertThat(Explanation.lines(cleaned))
                .containsExactly(
                        "a.txt:2: cut ad [test-ad] it is an ad: \"XX 1\"",
                        "a.txt:4: cut ad [test-ad] it is an ad: \"XX 2\"");
    }

    @Test
    void longTextIsShortenedBetweenCharacters() {
        String sixty = "XX" + "👍".repeat(58);

        assertThat(Explanation.lines(clean("a.txt", "One.\n" + sixty + "\nTwo.\n", "")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": \"" + sixty + "\"");
        assertThat(Explanation.lines(clean("a.txt", "One.\n" + sixty + "👍\nTwo.\n", "")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": \"" + sixty + "…\"");
    }

    @Test
    void hostileCharactersAreEscaped() {
        Cleaned cleaned = clean("a\u001b\n.txt", "One.\nXX \u001b[31m\u202e\ud83d\nTwo.\n", "\u009b\r\n");
        String place = "a\\u001b\\u000a.txt:2: ";

        assertThat(Explanation.lines(cleaned))
                .containsExactly(place + "cut ad [test-ad] it is an ad (\\u009b\\u000d\\u000a):"
                        + " \"XX \\u001b[31m\\u202e\\ud83d\"");
        assertThat(Explanation.finding(cleaned, cleaned.marks().get(0))).startsWith(place);
        assertThat(Explanation.summary(cleaned)).startsWith("a\\u001b\\u000a.txt: ");
    }

    @Test
    void summaryCountsCutsOnly() {
        assertThat(Explanation.summary(clean("a.txt", "123456\nXX\n", "")))
                .isEqualTo("a.txt: cleaned, 1 cut, 30.0 % of the characters");
        assertThat(Explanation.summary(clean("a.txt", "One.\nXX\nTwo.\nXX\nA picture.\n", "")))
                .startsWith("a.txt: cleaned, 2 cuts, ");
        assertThat(Explanation.summary(clean("a.txt", "One.\n", "")))
                .isEqualTo("a.txt: clean, 0 cuts, 0.0 % of the characters");
        assertThat(Explanation.summary(clean("a.txt", "XX\n", "")))
                .isEqualTo("a.txt: only-boilerplate, 0 cuts, 0.0 % of the characters");
    }

    @Test
    void diagnosticHasFileAndOffset() {
        Cleaned cleaned = clean("a\u0007.txt", "One.\n", "");
        Diagnostic placed = new Diagnostic(Diagnostic.Kind.BINARY, "no \u001b text", 12);
        Diagnostic other = new Diagnostic(Diagnostic.Kind.TOO_LARGE, "too large", -1);

        assertThat(Explanation.diagnostic(cleaned, placed)).isEqualTo("a\\u0007.txt: offset 12: no \\u001b text");
        assertThat(Explanation.diagnostic(cleaned, other)).isEqualTo("a\\u0007.txt: too large");
    }
}
