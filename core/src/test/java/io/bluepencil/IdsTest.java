package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names by which users, files and reports know the choices: they are part of the API. */
class IdsTest {

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }

    @Test
    void idsAreStable() {
        assertThat(ids(Preset.values(), Preset::id)).containsExactly("standard", "body-only", "annotate");
        assertThat(ids(OnMalformed.values(), OnMalformed::id)).containsExactly("pass", "fail", "replace");
        assertThat(ids(Confidence.values(), Confidence::id)).containsExactly("weak", "high");
        assertThat(ids(Stage.values(), Stage::id)).containsExactly("page", "line", "run", "context");
        assertThat(ids(Verdict.values(), Verdict::id))
                .containsExactly("clean", "cleaned", "only-boilerplate", "over-budget", "empty", "skipped");
    }

    @Test
    void labelsAreThoseOfTheDesign() {
        assertThat(ids(Label.values(), Label::id))
                .containsExactlyInAnyOrder(
                        "ad",
                        "read-more",
                        "related",
                        "gallery",
                        "caption",
                        "caption-duplicate",
                        "credit",
                        "byline",
                        "share",
                        "newsletter",
                        "video",
                        "navigation",
                        "notice",
                        "copyright",
                        "author-bio",
                        "correction",
                        "recurring",
                        "title",
                        "comment",
                        "other");
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void labelsAreFoundByTheirId(Label label) {
        assertThat(Label.of(label.id())).contains(label);
        assertThat(label).hasToString(label.id());
        assertThat(label.description()).isNotBlank();
    }

    @Test
    void choicesAreFoundByTheirId() {
        assertThat(Preset.values())
                .allSatisfy(preset -> assertThat(Preset.of(preset.id())).contains(preset));
        assertThat(OnMalformed.values())
                .allSatisfy(it -> assertThat(OnMalformed.of(it.id())).contains(it));
        assertThat(Links.values())
                .allSatisfy(it -> assertThat(Links.of(it.toString())).contains(it));
        assertThat(ids(Preset.values(), Preset::toString)).isEqualTo(ids(Preset.values(), Preset::id));
        assertThat(ids(Verdict.values(), Verdict::toString)).isEqualTo(ids(Verdict.values(), Verdict::id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AD", "read_more", " ad", "standart", "READ-MORE", "Body-Only"})
    void otherNamesAreUnknown(String name) {
        assertThat(Label.of(name)).isEmpty();
        assertThat(Preset.of(name)).isEmpty();
        assertThat(OnMalformed.of(name)).isEmpty();
        assertThat(Links.of(name)).isEmpty();
    }

    @Test
    void idsAreTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Verdict.ONLY_BOILERPLATE.id()).isEqualTo("only-boilerplate");
            assertThat(OnMalformed.of("fail")).contains(OnMalformed.FAIL);
            assertThat(Confidence.HIGH.id()).isEqualTo("high");
            assertThat(Stage.LINE.id()).isEqualTo("line");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void presetsAreThoseOfTheDesign() {
        assertThat(Preset.STANDARD.cut())
                .contains(Label.AD, Label.RELATED, Label.CAPTION_DUPLICATE)
                .doesNotContain(
                        Label.TITLE, Label.CAPTION, Label.CREDIT, Label.BYLINE, Label.AUTHOR_BIO, Label.CORRECTION)
                .hasSize(Label.values().length - 6);
        assertThat(Preset.BODY_ONLY.cut()).containsExactly(Label.values());
        assertThat(Preset.ANNOTATE.cut()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void labelsOfAPresetAreANewSet(Preset preset) {
        preset.cut().clear();
        preset.cut().add(Label.CAPTION);

        assertThat(Preset.STANDARD.cut()).doesNotContain(Label.CAPTION).isNotEmpty();
        assertThat(Preset.BODY_ONLY.cut()).isNotEmpty();
        assertThat(Preset.ANNOTATE.cut()).isEmpty();
    }
}
