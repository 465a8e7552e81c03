package io.bluepencil.benchmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.rule.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> words(String line) {
        return Tokens.of(line, new Label[line.length()], 0, line.length()).stream()
                .map(Tokens.Token::key)
                .toList();
    }

    @Test
    void punctuationIsNotCounted() {
        assertThat(words("“It’s 3.5 m,” she said.")).containsExactly("it", "s", "3", "5", "m", "she", "said");
    }

    @Test
    void aStepFromLowerToUpperCaseParts() {
        assertThat(words("winterPhoto")).containsExactly("winter", "photo");
    }

    @Test
    void scriptsWithoutSpacesCountLetters() {
        assertThat(words("東京 tower")).containsExactly("東", "京", "tower");
    }

    @Test
    void caseAndFormOfLettersDoNotMatter() {
        assertThat(words("STRASSE")).isEqualTo(words("straße"));
        assertThat(words("ﬁre")).isEqualTo(words("Fire"));
        assertThat(words("e\u0301tude")).isEqualTo(words("étude"));
    }

    @Test
    void aLineOfPunctuationIsOneWord() {
        assertThat(words("* * *")).containsExactly("* * *");
    }

    @Test
    void aLabelPartsAWord() {
        Label[] labels = new Label[6];
        labels[3] = labels[4] = labels[5] = Label.AD;
        assertThat(Tokens.of("foobar", labels, 0, 6)).hasSize(2);
    }
}
