package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseFileTest {

    @Test
    void onePhraseALine() {
        String content = "Read more | read-more | lead\nAd|ad|whole\n";

        assertThat(PhraseFile.parse("en", content))
                .containsExactly(
                        new Phrase("Read more", Label.READ_MORE, Position.LEAD, "en"),
                        new Phrase("Ad", Label.AD, Position.WHOLE, "en"));
    }

    @Test
    void commentsAndBlankLinesAreSkipped() {
        assertThat(PhraseFile.parse("en", "# English.\n\n  \t\n#Ad | ad | whole\n"))
                .isEmpty();
        assertThat(PhraseFile.parse("en", "")).isEmpty();
    }

    @Test
    void lineEndsMayBeOfAnyKind() {
        assertThat(PhraseFile.parse("en", "a | ad | whole\r\nb | ad | tail\rc | ad | remark"))
                .extracting(Phrase::text)
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void allPositionsCanBeWritten(Position position) {
        String name = position.name().toLowerCase(Locale.ROOT);

        assertThat(PhraseFile.parse("de", "Anzeige | ad | " + name))
                .extracting(Phrase::position)
                .containsExactly(position);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void allLabelsCanBeWritten(Label label) {
        assertThat(PhraseFile.parse("de", "Anzeige | " + label.id() + " | whole"))
                .extracting(Phrase::label)
                .containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anzeige;expected 'phrase | label | position'",
                "Anzeige | ad;expected 'phrase | label | position'",
                "Anzeige | ad | whole | x;expected 'phrase | label | position'",
                "Anzeige | add | whole;unknown label 'add'",
                "Anzeige | AD | whole;unknown label 'AD'",
                "Anzeige | | whole;unknown label ''",
                "Anzeige | ad | everywhere;unknown position 'everywhere'",
                "Anzeige | ad | WHOLE;unknown position 'WHOLE'",
                "Anzeige | ad | ;unknown position ''"
            })
    void wrongLineIsToldByFileAndLine(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseFile.parse("de", "# Deutsch.\n\nWerbung | ad | whole\n" + line + "\n"))
                .withMessage("phrases/de.txt:4: " + message);
    }
}
