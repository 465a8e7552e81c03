package io.bluepencil.internal.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.lexicon.Family;
import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase that nobody has reviewed is never alone enough for more than six words. */
class TrustTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(phrase("inbox", Position.CUE, false)));

    private static Phrase phrase(String text, Position position, boolean reviewed) {
        return new Phrase(text, Label.RELATED, position, "xx", Family.RELATED, reviewed);
    }

    private static boolean covers(boolean reviewed, String line) {
        return Trust.covers(phrase(line, Position.WHOLE, reviewed), TextIndex.of(line), 0, LEXICON);
    }

    @Test
    void aloneItIsEnoughForSixWords() {
        assertThat(Trust.isEnough(phrase("a", Position.WHOLE, false), 6)).isTrue();
        assertThat(Trust.isEnough(phrase("a", Position.WHOLE, false), 7)).isFalse();
        assertThat(Trust.isEnough(phrase("a", Position.WHOLE, true), 7)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails from the old harbour again.",
                "The ferry sails from the old harbour, she said.",
                "The ferry sails. It sails from the harbour again."
            })
    void aLongerSentenceStays(String line) {
        assertThat(covers(false, line)).isFalse();
        assertThat(covers(true, line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails from the harbour.",
                "Read also: the ferry sails from the old harbour again",
                "Read also: who sails from the old harbour again?",
                "The ferry sails straight to your inbox every morning."
            })
    void whatIsShortOrNoSentenceOrCallsTheReaderMayGo(String line) {
        assertThat(covers(false, line)).isTrue();
    }

    @Test
    void whoWroteAPhraseOfHisOwnHasReviewedIt() {
        assertThat(new Phrase("a", Label.AD, Position.WHOLE, "bluepencil.yaml:3").reviewed())
                .isTrue();
    }
}
