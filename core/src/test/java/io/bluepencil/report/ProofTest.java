package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import io.bluepencil.TestRule;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Proof NEAR = new Proof(Scope.NEAR, Ink.PLAIN, 60);
    private static final Proof CUTS = new Proof(Scope.CUTS, Ink.PLAIN, 60);

    private static Cleaned clean(String text) {
        Finding ad = Finding.high(Label.AD, "it is an ad", "XX");
        Finding piece = Finding.high(Label.SHARE, "it is a button", "");
        Finding caption = Finding.weak(Label.CAPTION, "it is a picture", "");
        return Bluepencil.builder()
                .add(TestRule.lines("test-ad", ad, line -> line.startsWith("XX")))
                .add(TestRule.pieces("test-piece", piece, "SHARE"))
                .add(TestRule.lines("test-caption", caption, line -> line.startsWith("A picture")))
                .build()
                .clean(Source.text("a.txt", text));
    }

    @Test
    void reasonsStandInTheMargin() {
        assertThat(CUTS.of(clean("One of the lines.\nXX 1\n\n\nA picture of two.\nThree SHARE four.\n")))
                .isEqualTo("""
                1   One of the lines.
                2 - XX 1                               cut ad [test-ad] it
                                                       is an ad (XX)

                5   A picture of two.
                6 ~ Three SHARE four.                  cut share
                                                       [test-piece] it is a
                                                       button

                a.txt: cleaned, 2 cuts, 18.0 % of the characters
                """);
    }

    @Test
    void whatWasNearlyCutIsShownOnRequest() {
        assertThat(NEAR.of(clean("One.\nA picture of two.\n"))).isEqualTo("""
                1   One.
                2 ? A picture of two.                  keep caption
                                                       [test-caption] it is
                                                       a picture; the preset
                                                       keeps caption

                a.txt: clean, 0 cuts, 0.0 % of the characters
                """);
    }

    @Test
    void noteRunsDownBesideItsLines() {
        assertThat(CUTS.of(clean("One.\nXX 1\nXX 2\nXX 3\nTwo.\n"))).startsWith("""
                1   One.
                2 - XX 1                               lines 2-4: cut ad
                3 - XX 2                               [test-ad] it is an ad
                4 - XX 3                               (XX)
                5   Two.
                """);
    }

    @Test
    void columnsStayStraightBesideWideCharacters() {
        String page = CUTS.of(clean("新华社北京电新华社北京电新华社北京电\nXX 新华社北京电新华社 XX\nOne.\n"));

        assertThat(page.lines().filter(line -> line.contains("cut ad")))
                .singleElement()
                .satisfies(line -> assertThat(DisplayWidth.of(line.substring(0, line.indexOf("cut ad"))))
                        .isEqualTo(39));
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void longTextIsShortenedButNotWhatIsCut() {
        String words = "word ".repeat(100);
        String page = CUTS.of(clean("Begin " + words + "end.\n" + words + "SHARE" + " word".repeat(100) + "\n"));

        assertThat(page).contains("Begin", "\u2026", "end.", "SHARE");
        assertThat(page.lines().count()).isLessThan(20);
    }

    @Test
    void inkMarksWhatGoesAndWhatStays() {
        String page = new Proof(Scope.NEAR, Ink.ANSI, 60).of(clean("One SHARE two.\nA picture.\n"));

        assertThat(page)
                .contains(
                        "One \u001b[31;9mSHARE \u001b[0mtwo.",
                        "\u001b[32mA picture.\u001b[0m",
                        "\u001b[31mcut share\u001b[0m");
    }

    @Test
    void hostileTextIsEscaped() {
        String page = CUTS.of(clean("One \u001b[31m \u202e two.\nXX \u0007\rThree.\r\nFour.\n"));

        assertThat(page)
                .doesNotContain("\u001b", "\u202e", "\u0007", "\r")
                .contains("\\u001b[31m", "\\u0007", "\n4   Four.");
    }

    @Test
    void linesAreCountedAsTheMarksCountThem() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(CUTS.of(clean("One." + end + end + "XX" + end + "Two."))).contains("\n3 - XX", "\n4   Two.");
        }
    }

    @Test
    void skippedDocumentHasNoPage() {
        byte[] binary = "a\0b".getBytes(StandardCharsets.UTF_8);

        assertThat(CUTS.of(Bluepencil.standard().clean(Source.bytes("a.bin", binary))))
                .startsWith("a.bin: skipped");
        assertThat(CUTS.of(clean(" \n"))).isEqualTo("a.txt: empty, 0 cuts, 0.0 % of the characters\n");
    }

    @Test
    void widthsAreKeptWithinLimits() {
        String text = "word ".repeat(60) + "\nXX " + "word ".repeat(60) + "\n";
        String narrow = new Proof(Scope.CUTS, Ink.PLAIN, 1).of(clean(text));
        String wide = new Proof(Scope.CUTS, Ink.PLAIN, 1000).of(clean(text));

        assertThat(narrow.lines()).allMatch(line -> line.length() <= Proof.NARROWEST);
        assertThat(wide.lines()).allMatch(line -> line.length() <= Proof.WIDEST).anyMatch(line -> line.length() > 80);
    }
}
