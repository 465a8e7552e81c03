package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.rule.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsTest {

    private static Options options(Set<Label> cut) {
        return new Options(
                cut,
                Set.of("b-rule", "a-rule"),
                Map.of("x.y", 3, "a.b", 4),
                true,
                false,
                12,
                new Intake(99, OnMalformed.REPLACE),
                Config.EMPTY);
    }

    private static Object copyBySerialisation(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void surviveSerialisation(Preset preset) throws Exception {
        Options options = options(preset.cut());
        Object copy = copyBySerialisation(options);

        assertThat(copy).isEqualTo(options).hasSameHashCodeAs(options).hasToString(options.toString());
    }

    @Test
    void optionsOfACleanerSurviveSerialisation() throws Exception {
        Options options = Bluepencil.builder()
                .preset(Preset.BODY_ONLY)
                .keep(Label.CORRECTION)
                .maxInputSize(5)
                .build()
                .options();

        assertThat(copyBySerialisation(options)).isEqualTo(options);
    }

    @Test
    void optionsHoldAllOfAConfiguration() throws Exception {
        Config config = Config.parse("bluepencil.yaml", """
                preset: annotate
                phrases: {ad: [Valley app], related: [{text: Elsewhere, position: opening}]}
                protect: [Note*]
                sites:
                  news: {hosts: [news.example], preset: standard, phrases: {share: [Valley friends]}}
                """);
        Options options = Bluepencil.builder().config(config).build().options();

        assertThat(options.toString())
                .contains("Valley app", "Elsewhere", "OPENING", "Note*", "news.example", "friends");
        assertThat(copyBySerialisation(options)).isEqualTo(options).hasToString(options.toString());
        assertThat(copyBySerialisation(config)).isEqualTo(config).hasSameHashCodeAs(config);
        assertThat(options).isNotEqualTo(Bluepencil.annotate().options());
    }

    @Test
    void orderOfWritingDoesNotMatter() {
        Options options = options(Preset.STANDARD.cut());

        assertThat(options.disabledRules()).containsExactly("a-rule", "b-rule");
        assertThat(options.settings().keySet()).containsExactly("a.b", "x.y");
        assertThat(options(new HashSet<>(List.of(Label.SHARE, Label.AD))).cut()).containsExactly(Label.AD, Label.SHARE);
    }

    @Test
    void collectionsAreCopied() {
        Set<Label> cut = EnumSet.of(Label.AD);
        Set<String> disabled = new HashSet<>();
        Map<String, Integer> settings = new HashMap<>();
        Options options =
                new Options(cut, disabled, settings, false, true, 30, new Intake(1, OnMalformed.PASS), Config.EMPTY);
        cut.add(Label.SHARE);
        disabled.add("a-rule");
        settings.put("a.b", 1);

        assertThat(options.cut()).containsExactly(Label.AD);
        assertThat(options.disabledRules()).isEmpty();
        assertThat(options.settings()).isEmpty();
    }

    @Test
    void collectionsCannotBeChanged() {
        Options options = options(EnumSet.of(Label.AD));

        assertThatThrownBy(() -> options.cut().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> options.disabledRules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> options.settings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
