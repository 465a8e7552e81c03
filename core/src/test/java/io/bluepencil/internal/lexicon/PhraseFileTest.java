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
        String content = "[read-more]\nRead more | read-more | lead\n[ad]\nAd|ad|whole\n";

        assertThat(PhraseFile.parse("en", content))
                .containsExactly(
                        new Phrase("Read more", Label.READ_MORE, Position.LEAD, "en", Family.READ_MORE, true),
                        new Phrase("Ad", Label.AD, Position.WHOLE, "en", Family.AD, true));
    }

    @Test
    void commentsAndBlankLinesAreSkipped() {
        assertThat(PhraseFile.parse("en", "# English.\n\n  \t\n#Ad | ad | whole\n"))
                .isEmpty();
        assertThat(PhraseFile.parse("en", "")).isEmpty();
    }

    @Test
    void lineEndsMayBeOfAnyKind() {
        assertThat(PhraseFile.parse("en", "[ad]\na | ad | whole\r\nb | ad | tail\rc | ad | remark"))
                .extracting(Phrase::text)
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void allPositionsCanBeWritten(Position position) {
        String name = position.name().toLowerCase(Locale.ROOT);

        assertThat(PhraseFile.parse("de", "[ad]\nAnzeige | ad | " + name))
                .extracting(Phrase::position)
                .containsExactly(position);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void allLabelsCanBeWritten(Label label) {
        assertThat(PhraseFile.parse("de", "[other]\nAnzeige | " + label.id() + " | whole"))
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
                "Anzeige | ad | ;unknown position ''",
                "[adverts];unknown family 'adverts'",
                "[];unknown family ''"
            })
    void wrongLineIsToldByFileAndLine(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseFile.parse("de", "# Deutsch.\n[ad]\nWerbung | ad | whole\n" + line + "\n"))
                .withMessage("phrases/de.txt:4: " + message);
    }

    @Test
    void phraseWithoutFamilyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseFile.parse("de", "# Deutsch.\nAnzeige | ad | whole\n"))
                .withMessage("phrases/de.txt:2: expected a line '[family]' before the first phrase");
    }
}
