package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In every language the rules that live on words find calls, bylines, notes and captions around a story, each alone. */
class StoriesTest {

    private static final Bluepencil PENCIL = Bluepencil.bodyOnly();

    private static Stream<Story> stories() {
        return PhraseFiles.languages().stream().map(Story::of);
    }

    private static Stream<DynamicTest> tests(Story story, List<String> lines, int place) {
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        story.language() + ": " + line,
                        () -> assertThat(PENCIL.clean(story.with(line, place)).text())
                                .isEqualTo(story.text())));
    }

    @TestFactory
    Stream<DynamicTest> linesAboveTheStoryGo() {
        return stories().flatMap(story -> tests(story, story.top(), 0));
    }

    @TestFactory
    Stream<DynamicTest> linesBehindTheStoryGo() {
        return stories()
                .flatMap(story -> tests(story, story.end(), story.story().size()));
    }

    @Test
    void storiesThemselvesStay() {
        assertThat(stories())
                .isNotEmpty()
                .allSatisfy(
                        story -> assertThat(PENCIL.clean(story.text()).text()).isEqualTo(story.text()));
    }
}
