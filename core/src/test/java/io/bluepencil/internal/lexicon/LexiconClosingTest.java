package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases at the end of a text, and where exactly phrases stand. */
class LexiconClosingTest {

    private static final Phrase COURTESY = new Phrase("file photo", Label.CREDIT, Position.REMARK, "en");
    private static final Phrase AGENCY_COURTESY = new Phrase("Reuters file photo", Label.CREDIT, Position.REMARK, "en");
    private static final Lexicon LEXICON = new Lexicon(List.of(COURTESY, AGENCY_COURTESY));

    private static Optional<Phrase> closing(String line) {
        return LEXICON.closing(line, 0, line.length(), Position.REMARK).map(Place::phrase);
    }

    @Test
    void longestClosingWins() {
        assertThat(closing("The bridge in May, Reuters file photo")).contains(AGENCY_COURTESY);
        assertThat(closing("The bridge in May. File photo")).contains(COURTESY);
        assertThat(closing("File photo")).contains(COURTESY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "photo", "file photos", "A profile photo", "file photo of a bridge", "…"})
    void otherClosingsAreNotFound(String line) {
        assertThat(closing(line)).isEmpty();
    }

    @Test
    void signsBehindAClosingDoNotCount() {
        assertThat(closing("The bridge (file photo).")).contains(COURTESY);
        assertThat(closing("The bridge, file photo \u00bb \u2014 ")).contains(COURTESY);
    }

    @Test
    void apostrophesAndInvisibleCharactersBehindAClosingDoNotCount() {
        assertThat(closing("\u2018The bridge, file photo\u2019")).contains(COURTESY);
        assertThat(closing("\u2018The bridge, file photo.\u2019")).contains(COURTESY);
        assertThat(closing("The bridge, file photo. \u200b")).contains(COURTESY);
    }

    @Test
    void emojiBehindAClosingDoNotCount() {
        assertThat(closing("The bridge, file photo 📷")).contains(COURTESY);
        assertThat(closing("The bridge, file photo \u27a1\ufe0f")).contains(COURTESY);
    }

    @Test
    void closingOfAPieceEndsWithThePiece() {
        String text = "The bridge, file photo of May";

        assertThat(LEXICON.closing(text, 0, 22, Position.REMARK).map(Place::phrase))
                .contains(COURTESY);
        assertThat(LEXICON.closing(text, 17, 22, Position.REMARK)).isEmpty();
    }

    @Test
    void placeReachesFromTheFirstWordToTheLast() {
        String text = "\u201cFile photo\u201d, the bridge, (file photo)";

        assertThat(LEXICON.opening(text, 0, text.length(), Position.REMARK)).contains(new Place(COURTESY, 1, 11));
        assertThat(LEXICON.closing(text, 0, text.length(), Position.REMARK)).contains(new Place(COURTESY, 27, 37));
        assertThat(LEXICON.opening("File photo ...", 0, 14, Position.REMARK)).contains(new Place(COURTESY, 0, 10));
        assertThat(LEXICON.closing("... file photo", 0, 14, Position.REMARK)).contains(new Place(COURTESY, 4, 14));
    }
}
