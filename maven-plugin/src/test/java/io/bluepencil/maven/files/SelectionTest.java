package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.txt, a.txt, true",
        "**/*.txt, a/b/c.txt, true",
        "**/*.txt, a/b/c.text, false",
        "**/*.txt, .txt, true",
        "**/*.txt, a/.txt/b, false",
        "**/*.t?t, a/b.txt, true",
        "**/*~, a/b~, true",
        "**/*, a/b, true",
        "*.txt, a.txt, true",
        "*.txt, a/b.txt, false",
        "a/**, a/b/c.txt, true",
        "a/, a/b/c.txt, true",
        "a/, b/a/c.txt, false",
        "a/**/c.txt, a/c.txt, true",
        "a/**/c.txt, a/b/b/c.txt, true",
        "a/**/c.txt, ab/c.txt, false",
        "**/draft-??/*, x/draft-01/a, true",
        "**/draft-??/*, x/draft-1/a, false",
        "**, .hidden/a b, true",
        "**/ü*.txt, q/über.txt, true",
        "**/a.b, axb, false",
        "a\\b\\*.txt, a/b/c.txt, true"
    })
    void matchesAsAntDoes(String pattern, String name, boolean expected) {
        assertThat(Selection.of(List.of(pattern), List.of(), false).takes(name)).isEqualTo(expected);
    }

    @Test
    void excludesWin() {
        Selection selection = Selection.of(List.of("**/*.txt", "**/*.text"), List.of("drafts/"), true);

        assertThat(selection.takes("a.text")).isTrue();
        assertThat(selection.takes("drafts/a.txt")).isFalse();
    }

    @Test
    void leavesOutWhatEditorsLeaveBehind() {
        Selection all = Selection.of(List.of(), List.of(), true);

        assertThat(all.takes("a.txt")).isTrue();
        assertThat(all.takes("b/a.txt~")).isFalse();
        assertThat(all.takes(".git/config")).isFalse();
        assertThat(Selection.of(List.of(), List.of(), false).takes(".git/config"))
                .isTrue();
    }
}
