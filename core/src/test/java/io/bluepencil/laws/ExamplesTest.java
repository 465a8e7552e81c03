package io.bluepencil.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.BluepencilBuilder;
import io.bluepencil.Cleaned;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.Preset;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.RuleSpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule does on its own examples what they say: alone, among all rules, twice, and with CRLF. */
class ExamplesTest {

    /** What the examples of the rule for own phrases have listed. */
    private static final Config OWN = Config.parse("bluepencil.yaml", "phrases: {ad: [Only in the Valley News app]}");

    static Stream<Arguments> examples() {
        return Bluepencil.bodyOnly().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void counterExamplesAreLeftAloneByTheRuleItself(String id, Example example) {
        if (example.isCounterExample()) {
            Cleaned cleaned = only(id).clean(example.source());
            assertThat(cleaned.text()).isEqualTo(example.source());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void withoutTheRuleTheExampleIsNotCleaned(String id, Example example) {
        if (!example.isCounterExample()) {
            Cleaned cleaned = cleaner(Preset.BODY_ONLY).clean(example.source());
            assertThat(cleaned.marks()).extracting(Mark::ruleId).contains(id);
            Bluepencil without = builder(Preset.BODY_ONLY).disable(id).build();
            assertThat(without.clean(example.source()).marks()).isNotEqualTo(cleaned.marks());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void exactlyTheBracketedPiecesGo(String id, Example example) {
        if (!example.isCounterExample()) {
            for (String source : List.of(example.source(), example.source().replace("\n", "\r\n"))) {
                Bluepencil pencil = presetFor(id);
                Cleaned cleaned = pencil.clean(source);
                assertThat(cut(cleaned))
                        .isEqualTo(example.pieces().stream().map(String::strip).toList());
                assertThat(pencil.clean(cleaned.text()).changed()).isFalse();
            }
        }
    }

    private static BluepencilBuilder builder(Preset preset) {
        return Bluepencil.builder().config(OWN).cutOnlyBoilerplate(true).preset(preset);
    }

    private static Bluepencil cleaner(Preset preset) {
        return builder(preset).build();
    }

    private static List<String> cut(Cleaned cleaned) {
        return cleaned.marks().stream()
                .filter(Mark::cut)
                .map(mark -> mark.removed().strip())
                .toList();
    }

    /** Examples show what goes with standard, or with body-only if standard cuts none of the rule's labels. */
    private static Bluepencil presetFor(String id) {
        RuleSpec spec = Bluepencil.standard().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
        boolean standard = Preset.STANDARD.cut().stream().anyMatch(spec.labels()::contains);
        return cleaner(standard ? Preset.STANDARD : Preset.BODY_ONLY);
    }

    private static Bluepencil only(String id) {
        BluepencilBuilder builder = builder(Preset.BODY_ONLY);
        Bluepencil.standard().rules().stream()
                .map(RuleSpec::id)
                .filter(other -> !other.equals(id))
                .forEach(builder::disable);
        return builder.build();
    }
}
