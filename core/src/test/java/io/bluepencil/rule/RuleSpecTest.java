package io.bluepencil.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations say at once what they lack. */
class RuleSpecTest {

    private static RuleSpec.Builder complete(String id) {
        return RuleSpec.of(id, Label.AD, Label.SHARE)
                .summary("Marks ads.")
                .why("They are ads.")
                .since("0.1")
                .example("[-Ad-]")
                .example("Text");
    }

    private static void assertRejected(RuleSpec.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("rule 'my-rule': " + message);
    }

    @Test
    void completeDeclarationHoldsAllThatWasSaid() {
        Parameter parameter = new Parameter("most-words", 5, 1, 9, "words");
        RuleSpec spec =
                complete("my-rule").stage(Stage.CONTEXT).parameter(parameter).build();

        assertThat(spec.id()).isEqualTo("my-rule");
        assertThat(spec.labels()).containsExactly(Label.AD, Label.SHARE);
        assertThat(spec.stage()).isEqualTo(Stage.CONTEXT);
        assertThat(spec.summary()).isEqualTo("Marks ads.");
        assertThat(spec.why()).isEqualTo("They are ads.");
        assertThat(spec.since()).isEqualTo("0.1");
        assertThat(spec.parameters()).containsExactly(parameter);
        assertThat(spec.examples()).containsExactly(new Example("[-Ad-]"), new Example("Text"));
    }

    @Test
    void ruleRunsInTheFirstStageUnlessItSaysOtherwise() {
        assertThat(complete("my-rule").build().stage()).isEqualTo(Stage.LINE);
    }

    @Test
    void missingPartsAreRejected() {
        assertRejected(complete("my-rule").summary("Marks ads"), "the summary must be one sentence");
        assertRejected(complete("my-rule").summary(""), "the summary must be one sentence");
        assertRejected(complete("my-rule").why(" "), "the why is missing");
        assertRejected(complete("my-rule").since(""), "the version is missing");
    }

    @Test
    void examplesOfBothKindsAreNeeded() {
        RuleSpec.Builder bare =
                RuleSpec.of("my-rule", Label.AD).summary("Marks.").why("Ads.").since("0.1");

        assertRejected(bare, "an example is missing: a text with [- and -] around what is marked");
        assertRejected(bare.example("[-Ad-]"), "a counter-example is missing: an example in which nothing is marked");
        assertThat(bare.example("Text").build().examples()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MyRule", "my_rule", "-rule", "rule-", "my--rule", "1-rule", "my rule", "my.rule", "größe"})
    void idMustBeInKebabCase(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete(id).build())
                .withMessage("rule '" + id + "': the id must be in kebab-case");
    }

    @Test
    void listsCannotBeChanged() {
        RuleSpec spec = complete("my-rule").build();

        assertThatThrownBy(() -> spec.labels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> spec.examples().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> spec.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void parameterNeedsADefaultInItsRange() {
        assertThat(new Parameter("p", 1, 1, 1, "one").defaultValue()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter("p", 0, 1, 9, "number"))
                .withMessage("default 0 of p is not in 1 .. 9");
        assertThatIllegalArgumentException().isThrownBy(() -> new Parameter("p", 10, 1, 9, "number"));
    }

    @Test
    void wordsOfAFindingAreLookedForWhenTheyAreAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Finding finding = Finding.high(Label.AD, () -> "why " + asked.incrementAndGet(), () -> "what");

        assertThat(finding.label()).isEqualTo(Label.AD);
        assertThat(asked).hasValue(0);
        assertThat(finding.reason()).isEqualTo("why 1");
        assertThat(finding).isEqualTo(Finding.high(Label.AD, "why 1", "what"));
        assertThat(finding).hasSameHashCodeAs(Finding.high(Label.AD, "why 1", "what"));
        assertThat(finding).hasToString("ad, HIGH: why 1 [what]").isNotEqualTo(Finding.weak(Label.AD, "why 1", "what"));
        assertThat(asked).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.high(Label.AD, () -> " ", () -> "").reason());
    }

    @Test
    void findingNeedsAReason() {
        assertThat(Finding.high(Label.AD, "why", "what"))
                .isEqualTo(new Finding(Label.AD, Confidence.HIGH, "why", "what"));
        assertThat(Finding.weak(Label.AD, "why", "")).isEqualTo(new Finding(Label.AD, Confidence.WEAK, "why", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.weak(Label.AD, " ", ""));
        assertThatThrownBy(() -> Finding.weak(Label.AD, "why", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Finding.high(null, "why", "")).isInstanceOf(NullPointerException.class);
    }
}
