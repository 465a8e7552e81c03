package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the index says of the words of a line never hides a phrase. */
class OpeningsTest {

    private static final String[] WORDS = {
        "read",
        "more",
        "read more:",
        "\u2013",
        "the",
        "ferry",
        ".",
        "Sign",
        "up",
        "LEIA",
        "TAMB\u00c9M",
        "\u7eed\u8bfb",
        "\u5e7f\u544a",
        "d\u2019abord",
        "\u1112\u1161\u11ab\u1100\u116e\u11a8",
        "\ud83d\udd25",
        "you",
        "\u09a6\u09c7\u09be",
        "advertisement",
        "(",
        "12"
    };

    private final Lexicon lexicon = Lexicon.builtIn();

    @ParameterizedTest
    @EnumSource(Position.class)
    void everyPhraseIsFoundAtItsFirstWord(Position position) {
        Random random = new Random(position.ordinal());
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            String text = text(random, position);
            TextIndex index = TextIndex.of(text, lexicon.openers());
            int end = index.end(0);
            for (int at = WordEnds.wordStart(text, 0, end); at < end; at = nextPiece(text, at, end)) {
                if (lexicon.prefix(text, at, end, position).isPresent()) {
                    found++;
                    assertThat(lexicon.mayOpen(index, 0, at, position)).as(text).isTrue();
                    assertThat(lexicon.mayHold(index, 0, position)).as(text).isTrue();
                    assertThat(lexicon.next(index, 0, at, index.end(0), position.bit()))
                            .as(text)
                            .isEqualTo(at);
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static int nextPiece(String text, int at, int end) {
        return WordEnds.wordStart(text, WordEnds.nextPiece(text, at, end), end);
    }

    private String text(Random random, Position position) {
        StringBuilder text = new StringBuilder("x");
        IntStream.range(0, 6).forEach(i -> text.append(' ').append(WORDS[random.nextInt(WORDS.length)]));
        List<Phrase> phrases = lexicon.phrases(position);
        return text.append(' ')
                .append(phrases.get(random.nextInt(phrases.size())).text())
                .append(" end")
                .toString();
    }

    @Test
    void mostWordsOpenNothing() {
        String text =
                "The ferry crossed the bay before noon, and nobody on the quay had seen the lights of the harbour";
        TextIndex index = TextIndex.of(text, lexicon.openers());

        assertThat(lexicon.mayHold(index, 0, Position.GLUED)).isFalse();
        assertThat(lexicon.mayHold(index, 0, Position.CUE)).isFalse();
    }

    @Test
    void nothingIsKnownOfATextIndexedWithOtherPhrases() {
        Lexicon own = new Lexicon(List.of(new Phrase("red ferry", Label.AD, Position.WHOLE, "own")));
        TextIndex index = TextIndex.of("The red ferry", lexicon.openers());

        assertThat(own.mayHold(index, 0, Position.WHOLE)).isTrue();
        assertThat(own.mayOpen(index, 0, 4, Position.WHOLE)).isTrue();
        assertThat(own.next(index, 0, 3, index.end(0), Position.WHOLE.bit())).isEqualTo(4);
    }
}
