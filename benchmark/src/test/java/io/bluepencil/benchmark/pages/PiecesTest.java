package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.benchmark.corpus.Reference;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final Reference REFERENCE = new Reference(
            "flour",
            "",
            "page",
            Optional.empty(),
            List.of("ground  again", "came to look", "of the village"),
            List.of("Imprint"),
            new Reference.Known("", "", ""));

    @Test
    void whiteSpaceDoesNotCount() {
        assertThat(Pieces.of(REFERENCE, "The mill has ground\nagain, and all came to look.\n\nImprint"))
                .isEqualTo(new Pieces(2, 1, 1));
    }

    @Test
    void aPageIsScoredByItsPieces() {
        PageScore score = PageScore.of(REFERENCE, "The mill has ground again, and all came to look. Imprint", false);

        assertThat(score.overlap().precision()).isEqualTo(2.0 / 3, Offset.offset(1e-9));
        assertThat(score.overlap().recall()).isEqualTo(2.0 / 3, Offset.offset(1e-9));
    }

    @Test
    void thePiecesOfAllPagesCountTogether() {
        Pieces all = new Pieces(9, 1, 0).plus(new Pieces(0, 0, 1));

        assertThat(all.overlap().precision()).isEqualTo(0.9, Offset.offset(1e-9));
        assertThat(all.overlap().recall()).isEqualTo(0.9, Offset.offset(1e-9));
        assertThat(Pieces.NONE.overlap().f1()).isZero();
    }
}
