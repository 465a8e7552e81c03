package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Mark;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.CallCues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of stories that hold the words of phrases stay, within a paragraph and as one of their own. Each family has sentences of
 * its own in each language, in which the words mean what they mean elsewhere; and each phrase that is not a whole line stands in the
 * sentences that carry any words, at their beginning and inside.
 */
class CounterExamplesTest {

    private static final Bluepencil PENCIL = Bluepencil.bodyOnly();

    /** Words in these positions are signs among others: alone they mark nothing. */
    private static final Set<Position> SIGNS = EnumSet.of(
            Position.CUE,
            Position.WALL,
            Position.ADDRESS,
            Position.SECTION,
            Position.BY,
            Position.ROLE,
            Position.NETWORK,
            Position.NOTE);

    private static final Set<Position> WHOLE_LINES = EnumSet.of(Position.WHOLE, Position.TAIL);

    private static Stream<Story> stories() {
        return PhraseFiles.languages().stream().map(Story::of);
    }

    private static List<Phrase> phrases(Story story) {
        return PhraseFile.parse(story.language(), PhraseFiles.read(story.language())).stream()
                .filter(phrase -> !SIGNS.contains(phrase.position()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFamilyHasASentence() {
        return stories()
                .map(story -> DynamicTest.dynamicTest(
                        story.language(),
                        () -> assertThat(missing(story))
                                .as("families without a sentence that holds the words of one of their phrases")
                                .isEmpty()));
    }

    private static Set<String> missing(Story story) {
        Map<String, List<String>> sentences = new TreeMap<>();
        story.stay()
                .forEach(it -> sentences
                        .computeIfAbsent(it.family(), id -> new ArrayList<>())
                        .add(it.sentence()));
        Set<String> missing = new TreeSet<>();
        for (Family family : Coverage.counted()) {
            List<Phrase> ofFamily = phrases(story).stream()
                    .filter(phrase -> phrase.family() == family)
                    .toList();
            boolean there = sentences.getOrDefault(family.id(), List.of()).stream()
                    .anyMatch(sentence -> ofFamily.stream().anyMatch(phrase -> holds(sentence, phrase.text())));
            if (!there && !ofFamily.isEmpty()) {
                missing.add(family.id());
            }
        }
        return missing;
    }

    private static boolean holds(String sentence, String phrase) {
        Words words = new Words();
        long hash = words.read(phrase, 0, phrase.length());
        for (int start = WordEnds.wordStart(sentence, 0, sentence.length()); start < sentence.length(); ) {
            int end = WordEnds.nextPiece(sentence, start, sentence.length());
            for (int to = end; to <= sentence.length() && to - start <= 2 * phrase.length() + 4; to++) {
                if (words.read(sentence, start, to) == hash) {
                    return true;
                }
            }
            start = WordEnds.wordStart(sentence, end, sentence.length());
        }
        return false;
    }

    @TestFactory
    Stream<DynamicTest> sentencesStay() {
        return stories()
                .flatMap(story -> story.stay().stream()
                        .map(it -> DynamicTest.dynamicTest(
                                story.language() + ": " + it.sentence(), () -> assertStays(story, it.sentence()))));
    }

    @TestFactory
    Stream<DynamicTest> carriedPhrasesStay() {
        return stories()
                .map(story -> DynamicTest.dynamicTest(story.language(), () -> {
                    List<String> cut = new ArrayList<>();
                    for (Phrase phrase : phrases(story)) {
                        if (!WHOLE_LINES.contains(phrase.position()) && !isSlogan(phrase)) {
                            carried(story, phrase).forEach(sentence -> cut.addAll(cuts(story, sentence)));
                        }
                    }
                    assertThat(cut).isEmpty();
                }));
    }

    private static Stream<String> carried(Story story, Phrase phrase) {
        return story.carriers().stream()
                .filter(carrier -> !carrier.startsWith("{}") || !saysAll(phrase))
                .map(carrier -> carrier.replace("{}", phrase.text()));
    }

    /** Whatever a line says that opens with such words, or with words and a comma, it is what the phrase says. */
    private static boolean saysAll(Phrase phrase) {
        String text = phrase.text();
        return text.indexOf('\uff0c') > 0
                || Lexicon.builtIn()
                        .opening(text, 0, text.length(), Position.OPENING)
                        .isPresent();
    }

    private static void assertStays(Story story, String sentence) {
        assertThat(cuts(story, sentence)).isEmpty();
    }

    /** A slogan such as "Subscribe to our newsletter" holds several words of calls and is judged by the rule for these. */
    private static boolean isSlogan(Phrase phrase) {
        String text = phrase.text();
        return CallCues.of(Lexicon.builtIn(), TextIndex.of(text), 0).total() > 1;
    }

    /** {@return what is cut of the story if the sentence stands in it, within a paragraph and as one of its own} */
    private static List<String> cuts(Story story, String sentence) {
        List<String> cuts = new ArrayList<>();
        for (String text : List.of(story.with(sentence, 3), story.within(sentence, 1), story.within(sentence, 2))) {
            PENCIL.clean(text).marks().stream()
                    .filter(Mark::cut)
                    .map(mark -> mark.ruleId() + " (" + mark.evidence() + "): " + mark.removed())
                    .forEach(cuts::add);
        }
        return cuts;
    }
}
