package io.bluepencil.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> LABELS =
            Arrays.stream(Label.values()).map(Label::id).toList();

    @ParameterizedTest
    @CsvSource({
        "readmore, read-more",
        "capton, caption",
        "adverts, ad",
        "news, newsletter",
        "copyright-notice, copyright",
        "Ad, ad",
        "READ_MORE, read-more"
    })
    void namesTheNearest(String written, String meant) {
        assertThat(Suggestion.unknown("label", written, LABELS))
                .isEqualTo("unknown label '" + written + "'; did you mean '" + meant + "'?");
    }

    @Test
    void namesAllWhereNoneIsNear() {
        assertThat(Suggestion.unknown("fruit", "zzzzzz", List.of("apple", "pear")))
                .isEqualTo("unknown fruit 'zzzzzz'; known: apple, pear");
        assertThat(Suggestion.unknown("switch", "5", List.of("on", "off"))).endsWith("known: on, off");
        assertThat(Suggestion.unknown("fruit", "", List.of("apple"))).isEqualTo("unknown fruit ''; known: apple");
        assertThat(Suggestion.unknown("fruit", "apple", List.of())).isEqualTo("unknown fruit 'apple'; there is none");
    }

    @Test
    void findsByName() {
        List<Label> labels = List.of(Label.values());

        assertThat(Suggestion.find("label", "read-more", labels, Label::id)).isEqualTo(Label.READ_MORE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suggestion.find("label", "AD", labels, Label::id))
                .withMessage("unknown label 'AD'; did you mean 'ad'?");
    }

    @Test
    void countsTheCharactersThatMayDiffer() {
        assertThat(Suggestion.nearest("apples", List.of("pear", "apple"), 1)).contains("apple");
        assertThat(Suggestion.nearest("apples", List.of("pear", "apply"), 1)).isEmpty();
        assertThat(Suggestion.nearest("apples", List.of(), 9)).isEmpty();
    }
}
