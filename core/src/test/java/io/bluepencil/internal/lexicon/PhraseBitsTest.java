package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines put together from bits of phrases of one label are told from lines with words of their own. */
class PhraseBitsTest {

    private static final Lexicon LEXICON = new Lexicon(Stream.of(
                    "Share this article on Facebook | share | whole",
                    "Share this page with your friends | share | whole",
                    "Jaa Facebookissa | share | whole",
                    "네이버 채널 구독하기 | share | whole",
                    "Xでシェアする | share | whole",
                    "This content is for subscribers only | notice | whole",
                    "This article is free | notice | whole",
                    "Article content | related | whole",
                    "Facebook | share | network",
                    "네이버 | share | network",
                    "텔레그램 | share | network",
                    "X | share | network",
                    "Bluesky | share | network")
            .map(PhraseBitsTest::phrase)
            .toList());

    private static Phrase phrase(String row) {
        List<String> parts = List.of(row.split(" \\| "));
        return PhraseFile.parse("en", "[share]\n" + String.join(" | ", parts)).get(0);
    }

    private static Optional<Label> label(String line) {
        return LEXICON.piecedTogether(TextIndex.of(line), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this article on Bluesky",
                "Share this page on Bluesky",
                "Jaa Blueskyssa",
                "Jaa Facebookissa!",
                "텔레그램 채널 구독하기",
                "Blueskyでシェアする",
                "Share this article with your 250 friends"
            })
    void anotherNetworkOrMixtureIsTheSame(String line) {
        assertThat(label(line)).contains(Label.SHARE);
    }

    @Test
    void wordsOfTwoPhrasesMakeANotice() {
        assertThat(label("This article is for subscribers only")).contains(Label.NOTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this hope with your friends",
                "Friends on Facebook",
                "on Facebook this article",
                "Only friends share this page",
                "This page is for friends",
                "Article content this page",
                "Facebook Bluesky",
                "Share this",
                "250 friends",
                "250",
                "..."
            })
    void wordsOfItsOwnAreNone(String line) {
        assertThat(label(line)).isEmpty();
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(Lexicon.builtIn().phrases(Position.NETWORK)).isNotEmpty();
        assertThat(Lexicon.builtIn().piecedTogether(TextIndex.of("텔레그램 채널 구독하기"), 0))
                .contains(Label.SHARE);
    }
}
