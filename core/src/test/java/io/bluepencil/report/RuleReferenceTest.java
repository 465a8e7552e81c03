package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bluepencil.Bluepencil;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import io.bluepencil.TestRule;
import io.bluepencil.golden.TestData;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleReferenceTest {

    private static final RuleSpec HOSTILE = RuleSpec.of("odd-rule", Label.AD)
            .summary("Finds | <b>ads</b>.")
            .why("Because \u001b[31mred.")
            .since("9.9")
            .parameter(new Parameter("max-words", 3, 1, 9, "Words | at most"))
            .example("a\n[-b ```\n-]")
            .example("c\n")
            .build();

    private static final RuleReference ALL = RuleReference.of(Bluepencil.builder()
            .add(new TestRule(HOSTILE, (document, marks) -> {
                if (document.size() == 2) {
                    marks.mark(1, Finding.high(Label.AD, "it is an ad", ""));
                }
            }))
            .build());

    private static final RuleReference REFERENCE = ALL.only("odd-rule");

    @Test
    void theTextTellsAll() {
        assertThat(REFERENCE.text(Ink.PLAIN)).isEqualTo("""
                odd-rule
                  Finds | <b>ads</b>.
                  why: Because \\u001b[31mred.
                  labels: ad; confidence: high; stage: line; since 9.9
                  parameter max-words = 3 (1 .. 9): Words | at most
                  cut is what stands in [- -]:
                    | a
                    | [-b ```
                    | -]
                  stays:
                    | c
                """);
    }

    @Test
    void markdownIsEscaped() {
        assertThat(REFERENCE.markdown()).isEqualTo("""
                # Rules
                In the order in which they run. Each may be switched off, and its parameters set, but for those of the stage `page`: they tell which parts of a page are its article, and [selectors](configuration.md#selectors) count for more.

                ## odd-rule

                Finds \\| \\<b\\>ads\\</b\\>.

                Because \\\\u001b\\[31mred.

                Labels: ad. Confidence: high. Stage: line. Since 9.9.

                | parameter | default | from | to | meaning |
                | --- | --- | --- | --- | --- |
                | max-words | 3 | 1 | 9 | Words \\| at most |

                What stands in `[- -]` is cut:

                ````text
                a
                [-b ```
                -]
                ````

                Stays:

                ```text
                c
                ```
                """);
    }

    @Test
    void jsonTellsAll() {
        assertThat(REFERENCE.json())
                .contains(
                        "\"labels\" : [ \"ad\" ]",
                        "\"confidence\" : [ \"high\" ]",
                        "\"why\" : \"Because \\u001B[31mred.\"",
                        "\"default\" : 3")
                .contains("\"cut\" : [ \"b ```\\n\" ]", "\"cut\" : [ ]");
    }

    @Test
    void onATerminalExamplesAreStruckOutLineByLine() {
        assertThat(REFERENCE.text(Ink.ANSI)).contains("""
                  cut is what is struck out:
                    | a
                    | \u001b[31;9mb ```\u001b[0m
                    | \u001b[31;9m\u001b[0m
                """);
    }

    @Test
    void oneRuleIsFoundByItsId() {
        assertThat(ALL.ids()).contains("odd-rule", "known-line");
        assertThat(ALL.only("known-line").ids()).containsExactly("known-line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.only("known-lines"))
                .withMessage("unknown rule 'known-lines'; did you mean 'known-line'?");
    }

    /** What the rules do in all golden cases, their documentation says. */
    @Test
    void confidencesAreThoseOfTheExamples() {
        Map<String, Set<Confidence>> documented = new TreeMap<>();
        Bluepencil pencil = Bluepencil.standard();
        pencil.rules()
                .forEach(rule -> documented.put(
                        rule.id(), DocumentedRule.of(rule, pencil).confidences()));
        Map<String, Set<Confidence>> seen = new TreeMap<>();
        for (Path source : TestData.sources()) {
            for (Mark mark : pencil.clean(Source.file(source)).marks()) {
                seen.computeIfAbsent(mark.ruleId(), id -> EnumSet.noneOf(Confidence.class))
                        .add(mark.confidence());
            }
        }
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((id, confidences) ->
                        assertThat(documented.get(id)).as(id).containsAll(confidences));
    }
}
