package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.rule.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build writes of the phrases is what their files say. */
class LexiconImageTest {

    private static Lexicon writtenAndRead(List<Phrase> phrases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LexiconImage.write(phrases, out);
        return LexiconImage.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void theBuildHasWrittenIt() {
        assertThat(Lexicon.class.getResource(Lexicon.IMAGE_FILE)).isNotNull();
    }

    @Test
    void builtInPhrasesAreThoseOfTheFiles() {
        List<Phrase> files = PhraseFiles.readAll();

        assertThat(Lexicon.builtIn().digest()).isEqualTo(new Lexicon(files).digest());
        assertThat(Lexicon.builtIn().phrases()).isEqualTo(files);
    }

    @Test
    void everyPhraseIsFoundInItsPosition() {
        Lexicon lexicon = Lexicon.builtIn();
        for (Phrase phrase : lexicon.phrases()) {
            String text = phrase.text();
            assertThat(lexicon.find(text, 0, text.length(), phrase.position()))
                    .as(text)
                    .isPresent();
        }
    }

    @Test
    void phrasesComeBackAsTheyWere() throws IOException {
        List<Phrase> phrases = List.of(
                new Phrase("Lue myös", Label.RELATED, Position.LEAD, "fi", Family.RELATED, false),
                new Phrase("続きを読む", Label.READ_MORE, Position.WHOLE, "ja", Family.READ_MORE, true),
                new Phrase("Photo of", Label.CREDIT, Position.REMARK, "en", Family.CAPTION, true));
        Lexicon lexicon = writtenAndRead(phrases);

        assertThat(lexicon.phrases()).isEqualTo(phrases);
        assertThat(lexicon.opening("LUE MYÖS: mylly", 0, 15, Position.LEAD)).contains(new Place(phrases.get(0), 0, 8));
        assertThat(lexicon.closing("A photo of", 0, 10, Position.REMARK)).contains(new Place(phrases.get(2), 2, 10));
        assertThat(lexicon.find("続きを読む", 0, 5, Position.TAIL)).isEmpty();
    }

    @Test
    void noPhrasesAreNothing() throws IOException {
        Lexicon lexicon = writtenAndRead(List.of());

        assertThat(lexicon.phrases()).isEmpty();
        assertThat(lexicon.find("Read more", 0, 9, Position.WHOLE)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> lexicon.phrases().get(0));
    }
}
