package io.bluepencil.maven.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "-Da.file=src/main/content/tram.txt|-Da.file=src/main/content/tram.txt",
                "tram news.txt|\"tram news.txt\"",
                "Stra\u00dfe.txt|\"Stra\u00dfe.txt\"",
                "it's.txt|\"it's.txt\"",
                "a;b&c.txt|\"a;b&c.txt\"",
                "$(rm x).txt|'$(rm x).txt'",
                "`rm x`'s.txt|'`rm x`'\\''s.txt'",
                "a\"; rm x; \"b|'a\"; rm x; \"b'",
                "100%.txt|\"100%.txt\""
            })
    void isOneWordInWhichNothingRuns(String word, String expected) {
        assertThat(ShellWord.of(word)).isEqualTo(expected);
    }
}
