package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String STANDARD = Bluepencil.standard().fingerprint();

    private static BluepencilBuilder builder() {
        return Bluepencil.builder();
    }

    @Test
    void sixtyFourHexadecimalDigits() {
        assertThat(STANDARD).matches("[0-9a-f]{64}");
    }

    @Test
    void sameForCleanersMadeAlike() {
        assertThat(builder().build().fingerprint()).isEqualTo(STANDARD);
        assertThat(builder().keep(Label.AD).cut(Label.AD).build().fingerprint()).isEqualTo(STANDARD);
        assertThat(builder().disable("known-line").disable("known-lead").build().fingerprint())
                .isEqualTo(builder()
                        .disable("known-lead")
                        .disable("known-line")
                        .build()
                        .fingerprint());
    }

    @Test
    void differsWithAnyOption() {
        List<BluepencilBuilder> builders = List.of(
                builder(),
                builder().preset(Preset.BODY_ONLY),
                builder().preset(Preset.ANNOTATE),
                builder().keep(Label.AD),
                builder().cut(Label.CAPTION),
                builder().disable("known-line"),
                builder().cutOnlyBoilerplate(true),
                builder().blockModel(false),
                builder().budgetPercent(31),
                builder().maxInputSize(1000),
                builder().onMalformed(OnMalformed.REPLACE),
                builder().add(TestRule.lines("test-ad", Finding.high(Label.AD, "why", ""), "XX"::equals)));

        assertThat(builders.stream().map(builder -> builder.build().fingerprint()))
                .doesNotHaveDuplicates()
                .hasSize(builders.size());
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Bluepencil.version()).matches("\\d+\\.\\d+.*");
    }
}
