package io.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt | a.txt | true",
                "*.txt | a/b.txt | false",
                "*/before.txt | one/before.txt | true",
                "*/before.txt | one/after.txt | false",
                "*/before.txt | a/b/before.txt | false",
                "**/before.txt | before.txt | true",
                "**/before.txt | a/b/before.txt | true",
                "a/**/b.txt | a/b.txt | true",
                "a/**/b.txt | a/x/y/b.txt | true",
                "a/**/b.txt | c/b.txt | false",
                "{a,b}/*.txt | b/x.txt | true",
                "[ab]?.txt | a1.txt | true",
                "20* | 2024/x/a.txt | true",
                "20* | 2024/x/a.png | false",
                "20* | 2024.md | true",
            })
    void files(String pattern, String file, boolean taken) {
        assertThat(new Glob(pattern).takes(Path.of(file))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt | a | false",
                "*/before.txt | one | true",
                "*/before.txt | one/two | false",
                "a*/x/*.txt | abc/x | true",
                "a*/x/*.txt | abc/y | false",
                "a*/x/*.txt | b | false",
                "a/**/b.txt | a/x/y | true",
                "a/**/b.txt | c | false",
                "{a/b,c}/*.txt | a/b | true",
                "20* | 2024/x/y | true",
            })
    void folders(String pattern, String folder, boolean entered) {
        assertThat(new Glob(pattern).mayHold(Path.of(folder))).isEqualTo(entered);
    }

    @Test
    void theFolderBeforeTheWildcards() {
        assertThat(Glob.folderPrefix("corpus/*/before.txt")).isEqualTo("corpus/".length());
        assertThat(Glob.folderPrefix("a/b/c*d/e")).isEqualTo("a/b/".length());
        assertThat(Glob.folderPrefix("*.txt")).isZero();
        assertThat(Glob.folderPrefix("/*.txt")).isEqualTo(1);
        assertThat(Glob.isGlob("plain.txt")).isFalse();
    }
}
