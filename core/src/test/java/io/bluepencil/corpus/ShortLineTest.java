package io.bluepencil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.corpus.ShortLine.Place;
import io.bluepencil.rule.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortLineTest {

    private static List<ShortLine> lines(String text) {
        return ShortLine.of(Bluepencil.standard().clean(text), 3);
    }

    @Test
    void shortLinesAreFoundOnce() {
        assertThat(lines("One two three.\nOne two three four.\n\n12\nONE, TWO, THREE\nFive\n" + "x".repeat(201)))
                .extracting(ShortLine::text)
                .containsExactly("One two three.", "Five");
    }

    @Test
    void spellingsShareTheirWords() {
        assertThat(lines("Café now!").get(0).words())
                .isEqualTo(lines("CAFE NOW").get(0).words());
    }

    @Test
    void placesAreQuartersOfTheDocument() {
        assertThat(lines("a\nb\nc\nd\ne\nf\ng\nh"))
                .extracting(ShortLine::place)
                .containsExactly(
                        Place.HEAD,
                        Place.HEAD,
                        Place.MIDDLE,
                        Place.MIDDLE,
                        Place.MIDDLE,
                        Place.MIDDLE,
                        Place.TAIL,
                        Place.TAIL);
    }

    @Test
    void rulesSayWhatALineIs() {
        List<ShortLine> lines =
                lines("The council met.\nAdvertisement\nIt will soon meet again.\nPhoto: Lena Brandt\n");

        assertThat(lines)
                .extracting(line -> line.label().orElse(Label.OTHER))
                .containsExactly(Label.OTHER, Label.AD, Label.CREDIT);
    }
}
