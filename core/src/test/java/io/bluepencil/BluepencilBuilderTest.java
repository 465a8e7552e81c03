package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BluepencilBuilderTest {

    private static final Finding AD = Finding.high(Label.AD, "a test wants it", "");
    private static final Parameter MOST_WORDS = new Parameter("most-words", 5, 1, 9, "words");

    private static TestRule rule(String id, List<Integer> seen) {
        return new TestRule(
                TestRule.spec(id, Label.AD).parameter(MOST_WORDS).build(),
                (document, marks) -> seen.add(marks.value(MOST_WORDS)));
    }

    private static BluepencilBuilder builder() {
        return Bluepencil.builder().add(rule("zebra-crossing", new ArrayList<>()));
    }

    @Test
    void startsFromTheStandardPreset() {
        Options options = Bluepencil.builder().build().options();

        assertThat(options.cut()).isEqualTo(Preset.STANDARD.cut());
        assertThat(options.disabledRules()).isEmpty();
        assertThat(options.settings()).isEmpty();
        assertThat(options.cutOnlyBoilerplate()).isFalse();
        assertThat(options.blockModel()).isTrue();
        assertThat(options.budgetPercent()).isEqualTo(30);
        assertThat(options.maxInputSize()).isEqualTo(64L * 1024 * 1024);
        assertThat(options.onMalformed()).isEqualTo(OnMalformed.PASS);
    }

    @Test
    void shorthandsAreThePresets() {
        assertThat(Bluepencil.standard().options().cut()).isEqualTo(Preset.STANDARD.cut());
        assertThat(Bluepencil.bodyOnly().options().cut()).isEqualTo(Preset.BODY_ONLY.cut());
        assertThat(Bluepencil.annotate().options().cut()).isEmpty();
    }

    @Test
    void anyLabelCanBeSwitched() {
        Options options = builder()
                .cut(Label.CAPTION)
                .keep(Label.AD)
                .keep(Label.CREDIT)
                .build()
                .options();

        assertThat(options.cut()).contains(Label.CAPTION).doesNotContain(Label.AD, Label.CREDIT);
    }

    @Test
    void presetForgetsWhatWasSaidOfLabelsBefore() {
        Options options = builder()
                .cut(Label.CAPTION)
                .keep(Label.AD)
                .preset(Preset.STANDARD)
                .build()
                .options();

        assertThat(options.cut()).isEqualTo(Preset.STANDARD.cut());
    }

    @Test
    void addedRuleRuns() {
        Bluepencil pencil = Bluepencil.builder()
                .add(TestRule.lines("test-ad", AD, "XX-AD"::equals))
                .build();

        assertThat(pencil.rules()).extracting(RuleSpec::id).last().isEqualTo("test-ad");
        assertThat(pencil.clean("One.\nXX-AD\nTwo.\n").text()).isEqualTo("One.\nTwo.\n");
    }

    @Test
    void disabledRuleDoesNotRun() {
        Bluepencil pencil = Bluepencil.builder()
                .add(TestRule.lines("test-ad", AD, "XX-AD"::equals))
                .disable("test-ad")
                .build();

        assertThat(pencil.rules()).extracting(RuleSpec::id).doesNotContain("test-ad");
        assertThat(pencil.clean("One.\nXX-AD\nTwo.\n").text()).isEqualTo("One.\nXX-AD\nTwo.\n");
        assertThat(pencil.options().disabledRules()).containsExactly("test-ad");
    }

    @Test
    void unknownRuleIsRejectedWithTheNearestName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().disable("zebra-crosing").build())
                .withMessage("unknown rule 'zebra-crosing'; did you mean 'zebra-crossing'?");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder().set("zebra-crosing", "most-words", 3).build())
                .withMessageContaining("did you mean 'zebra-crossing'?");
    }

    @Test
    void nameLikeNoOtherIsRejectedWithAllNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().disable("qqqqqqqqqqqq").build())
                .withMessageStartingWith("unknown rule 'qqqqqqqqqqqq'; known: ")
                .withMessageContaining("zebra-crossing");
    }

    @Test
    void unknownParameterIsRejectedWithTheNearestName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder().set("zebra-crossing", "most-word", 3).build())
                .withMessage("unknown parameter of zebra-crossing 'most-word'; did you mean 'most-words'?");
    }

    @Test
    void parameterOfARuleWithoutAnyIsRejected() {
        TestRule plain = TestRule.of("no-numbers", Stage.LINE, Label.AD, (document, marks) -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bluepencil.builder()
                        .add(plain)
                        .set("no-numbers", "most", 3)
                        .build())
                .withMessageEndingWith("there is none");
    }

    @Test
    void valueOutOfRangeIsRejected() {
        for (int value : new int[] {0, 10, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            builder().set("zebra-crossing", "most-words", value).build())
                    .withMessage("zebra-crossing.most-words = " + value + " is not in 1 .. 9");
        }
    }

    @Test
    void valueReachesItsRule() {
        List<Integer> seen = new ArrayList<>();
        Bluepencil pencil = Bluepencil.builder()
                .add(rule("zebra-crossing", seen))
                .set("zebra-crossing", "most-words", 9)
                .build();
        pencil.clean("One.");

        assertThat(seen).containsExactly(9);
        assertThat(pencil.options().settings()).containsEntry("zebra-crossing.most-words", 9);
    }

    @Test
    void twoRulesOfOneIdAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder().add(rule("zebra-crossing", new ArrayList<>())).build())
                .withMessage("two rules have the id 'zebra-crossing'");
    }

    @Test
    void numbersOutOfRangeAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().budgetPercent(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().budgetPercent(101));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().maxInputSize(0));
        assertThat(builder()
                        .budgetPercent(0)
                        .budgetPercent(100)
                        .maxInputSize(Long.MAX_VALUE)
                        .build())
                .isNotNull();
    }

    @Test
    void cleanerIsIndependentOfItsBuilder() {
        BluepencilBuilder builder = builder();
        Bluepencil pencil = builder.build();
        builder.keep(Label.AD).budgetPercent(1).disable("zebra-crossing");

        assertThat(pencil.options()).isEqualTo(builder().build().options());
    }
}
