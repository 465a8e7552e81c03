package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Phrase AD = new Phrase("Advertisement", Label.AD, Position.WHOLE, "en");
    private static final Phrase MORE = new Phrase("Read more", Label.READ_MORE, Position.WHOLE, "en");
    private static final Phrase MORE_LEAD = new Phrase("Read more", Label.READ_MORE, Position.LEAD, "en");
    private static final Phrase FOLLOW = new Phrase("Follow us", Label.SHARE, Position.OPENING, "en");
    private static final Phrase FOLLOW_ON = new Phrase("Follow us on Telegram", Label.SHARE, Position.OPENING, "en");
    private static final Phrase JAPANESE = new Phrase("続きを読む", Label.READ_MORE, Position.OPENING, "ja");
    private static final Lexicon LEXICON = new Lexicon(List.of(AD, MORE, MORE_LEAD, FOLLOW, FOLLOW_ON, JAPANESE));

    private static Optional<Phrase> whole(String line, Position position) {
        return LEXICON.whole(TextIndex.of(line), 0, position);
    }

    private static Optional<Phrase> opening(String line) {
        return LEXICON.opening(line, 0, line.length(), Position.OPENING).map(Lexicon.Place::phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Read more", "  READ MORE  ", "read\u00a0more", "> Read more…", "Réad-more", "👉 Read more"})
    void wholeLineIsFoundInAnySpelling(String line) {
        assertThat(whole(line, Position.WHOLE)).contains(MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read", "Read more books", "Readmore", "more read", "Advertisements", "***", "Follow us"})
    void otherLinesAreNotFound(String line) {
        assertThat(whole(line, Position.WHOLE)).isEmpty();
    }

    @Test
    void positionsAreKeptApart() {
        assertThat(whole("Read more", Position.LEAD)).contains(MORE_LEAD);
        assertThat(whole("Advertisement", Position.LEAD)).isEmpty();
        assertThat(whole("Advertisement", Position.TAIL)).isEmpty();
    }

    @Test
    void pieceOfATextIsFound() {
        String text = "See: Read more: here";

        assertThat(LEXICON.find(text, 5, 14, Position.LEAD)).contains(MORE_LEAD);
        assertThat(LEXICON.find(text, 5, 20, Position.LEAD)).isEmpty();
        assertThat(LEXICON.find(text, 3, 5, Position.LEAD)).isEmpty();
    }

    @Test
    void longestOpeningWins() {
        assertThat(opening("Follow us on Telegram for more")).contains(FOLLOW_ON);
        assertThat(opening("Follow us on Mastodon")).contains(FOLLOW);
        assertThat(opening("Follow us")).contains(FOLLOW);
        assertThat(opening("FOLLOW US, friends")).contains(FOLLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Follow", "Follow usage", "We follow us", "…", "Read more"})
    void otherOpeningsAreNotFound(String line) {
        assertThat(opening(line)).isEmpty();
    }

    @Test
    void signsBeforeAnOpeningDoNotCount() {
        assertThat(opening("» • Follow us")).contains(FOLLOW);
        assertThat(opening("- - - - - - - - Follow us")).contains(FOLLOW);
        assertThat(opening("\u200b'Follow us'")).contains(FOLLOW);
    }

    @Test
    void emojiBeforeAnOpeningDoNotCount() {
        assertThat(opening("👉 Follow us")).contains(FOLLOW);
        assertThat(opening("👉 👉 👉 👉 Follow us")).contains(FOLLOW);
        assertThat(opening("➡\ufe0f Follow us")).contains(FOLLOW);
    }

    @Test
    void emojiMayEndAnOpening() {
        assertThat(opening("Follow us 👉 now")).contains(FOLLOW);
        assertThat(opening("Follow us👉now")).contains(FOLLOW);
    }

    @Test
    void openingInAScriptWithoutSpacesIsAWordOfItsOwn() {
        assertThat(opening("続きを読む")).contains(JAPANESE);
        assertThat(opening("続きを読む: 雨")).contains(JAPANESE);
    }

    @Test
    void openingOfAPieceStartsWithThePiece() {
        String text = "Now follow us on Telegram";

        assertThat(LEXICON.opening(text, 4, text.length(), Position.OPENING).map(Lexicon.Place::phrase))
                .contains(FOLLOW_ON);
        assertThat(LEXICON.opening(text, 4, 13, Position.OPENING).map(Lexicon.Place::phrase))
                .contains(FOLLOW);
    }

    @Test
    void ofTwoEqualPhrasesTheFirstCounts() {
        Phrase second = new Phrase("ADVERTISEMENT!", Label.NOTICE, Position.WHOLE, "xx");

        assertThat(new Lexicon(List.of(AD, second)).whole(TextIndex.of("advertisement"), 0, Position.WHOLE))
                .contains(AD);
    }

    @Test
    void emptyLexiconKnowsNothing() {
        Lexicon empty = new Lexicon(List.of());

        assertThat(empty.whole(TextIndex.of("Advertisement"), 0, Position.WHOLE))
                .isEmpty();
        assertThat(empty.opening("Follow us", 0, 9, Position.OPENING)).isEmpty();
    }

    @Test
    void phraseWithoutWordsIsNeverFound() {
        Lexicon stars = new Lexicon(List.of(new Phrase("***", Label.OTHER, Position.WHOLE, "mul")));

        assertThat(stars.whole(TextIndex.of("***"), 0, Position.WHOLE)).isEmpty();
    }

    @Test
    void manyPhrasesAreAllFound() {
        List<Phrase> phrases = IntStream.range(0, 3000)
                .mapToObj(i -> new Phrase("phrase number " + i, Label.OTHER, Position.WHOLE, "xx"))
                .toList();
        Lexicon lexicon = new Lexicon(phrases);

        assertThat(phrases)
                .allSatisfy(phrase -> assertThat(lexicon.whole(TextIndex.of(phrase.text()), 0, Position.WHOLE))
                        .contains(phrase));
        assertThat(lexicon.whole(TextIndex.of("phrase number 3000"), 0, Position.WHOLE))
                .isEmpty();
    }

    @Test
    void digestDiffersWheneverAPhraseDoes() {
        String digest = new Lexicon(List.of(AD)).digest();

        assertThat(new Lexicon(List.of(new Phrase("Advertisement", Label.AD, Position.WHOLE, "en"))).digest())
                .isEqualTo(digest);
        assertThat(List.of(
                        new Phrase("Advert", Label.AD, Position.WHOLE, "en"),
                        new Phrase("Advertisement", Label.SHARE, Position.WHOLE, "en"),
                        new Phrase("Advertisement", Label.AD, Position.TAIL, "en"),
                        new Phrase("Advertisement", Label.AD, Position.WHOLE, "fr"),
                        new Phrase("ADVERTISEMENT!", Label.AD, Position.WHOLE, "en")))
                .allSatisfy(other ->
                        assertThat(new Lexicon(List.of(other)).digest()).isNotEqualTo(digest));
    }

    @Test
    void builtInLexiconIsThere() {
        assertThat(Lexicon.builtIn().whole(TextIndex.of("ADVERTISEMENT"), 0, Position.WHOLE))
                .hasValueSatisfying(phrase -> assertThat(phrase.label()).isEqualTo(Label.AD));
    }
}
