package io.bluepencil.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The diff, letter by letter. What stands between brackets is cut. */
class UnifiedDiffTest {

    private static String diff(String markup) {
        CutText text = CutText.parse(markup);
        return new UnifiedDiff("a.txt", text.source(), text.starts(), text.ends()).toString();
    }

    /** The header of the hunks, and what they hold. */
    private static List<String> hunks(String markup) {
        return diff(markup).lines().skip(2).toList();
    }

    @Test
    void nothingCutMakesNoDiff() {
        assertThat(diff("one\ntwo\n")).isEmpty();
        assertThat(diff("")).isEmpty();
    }

    @Test
    void nameStandsInBothHeaderLines() {
        assertThat(diff("one\n[two\n]")).startsWith("--- a/a.txt\n+++ b/a.txt\n@@ ");
    }

    @Test
    void wholeLinesAreTakenOut() {
        assertThat(hunks("one\n[two\nthree\n]four\n"))
                .containsExactly("@@ -1,4 +1,2 @@", " one", "-two", "-three", " four");
    }

    @Test
    void contextIsThreeLines() {
        assertThat(hunks("1\n2\n3\n4\n[x\n]5\n6\n7\n8\n"))
                .containsExactly("@@ -2,7 +2,6 @@", " 2", " 3", " 4", "-x", " 5", " 6", " 7");
    }

    @Test
    void pieceOfALineIsAChangedLine() {
        assertThat(hunks("one\ntwo [x ]three\nfour\n"))
                .containsExactly("@@ -1,3 +1,3 @@", " one", "-two x three", "+two three", " four");
    }

    @Test
    void severalPiecesOfALineAreOneChange() {
        assertThat(hunks("[a ]b [c ]d\n")).containsExactly("@@ -1,1 +1,1 @@", "-a b c d", "+b d");
    }

    @Test
    void cutThatTakesALineEndJoinsTheLines() {
        assertThat(hunks("one[ x\ny] two\n")).containsExactly("@@ -1,2 +1,1 @@", "-one x", "-y two", "+one two");
    }

    @Test
    void changesCloseTogetherShareAHunk() {
        assertThat(hunks("[x\n]1\n2\n3\n4\n5\n6\n[y\n]"))
                .containsExactly("@@ -1,8 +1,6 @@", "-x", " 1", " 2", " 3", " 4", " 5", " 6", "-y");
    }

    @Test
    void changesFarApartHaveHunksOfTheirOwn() {
        assertThat(hunks("[x\n]1\n2\n3\n4\n5\n6\n7\n[y\n]"))
                .containsExactly("@@ -1,4 +1,3 @@", "-x", " 1", " 2", " 3", "@@ -6,4 +5,3 @@", " 5", " 6", " 7", "-y");
    }

    @Test
    void missingFinalLineEndIsNoted() {
        assertThat(hunks("one\n[two\n]three"))
                .containsExactly("@@ -1,3 +1,2 @@", " one", "-two", " three", "\\ No newline at end of file");
        assertThat(hunks("one[\ntwo]"))
                .containsExactly(
                        "@@ -1,2 +1,1 @@",
                        "-one",
                        "-two",
                        "\\ No newline at end of file",
                        "+one",
                        "\\ No newline at end of file");
    }

    @Test
    void textThatIsCutAwayWhollyLeavesAnEmptyRange() {
        assertThat(hunks("[one\ntwo\n]")).containsExactly("@@ -1,2 +0,0 @@", "-one", "-two");
        assertThat(hunks("[one]")).containsExactly("@@ -1,1 +0,0 @@", "-one", "\\ No newline at end of file");
    }

    @Test
    void carriageReturnsArePartOfTheLine() {
        assertThat(diff("one\r\n[two\r\n]three\r\n")).endsWith("@@ -1,3 +1,2 @@\n one\r\n-two\r\n three\r\n");
        assertThat(diff("one\r[two\r]three"))
                .contains("-one\rtwo\rthree\n\\ No newline at end of file\n+one\rthree\n\\");
    }

    @Test
    void cutsThatTouchAreOneChange() {
        assertThat(hunks("one\n[two\n][three\n]four\n"))
                .containsExactly("@@ -1,4 +1,2 @@", " one", "-two", "-three", " four");
    }
}
