package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.bluepencil.Bluepencil;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final RuleSpec HOSTILE = RuleSpec.of("odd-rule", Label.AD)
            .summary("Finds | <b>ads</b>.")
            .why("Because \u001b[31mred.")
            .since("9.9")
            .parameter(new Parameter("max-words", 3, 1, 9, "Words | at most"))
            .example("a\n[-b ```\n-]")
            .example("c\n")
            .build();

    @Test
    void everyRuleIsListedInEveryForm() throws IOException {
        List<String> ids =
                Bluepencil.standard().rules().stream().map(RuleSpec::id).toList();
        String text = run("rules").out();
        String markdown = run("rules", "--format", "markdown").out();
        assertThat(ids).isNotEmpty().allSatisfy(id -> {
            assertThat(text.lines()).contains(id);
            assertThat(markdown.lines()).contains("## " + id);
        });
        assertThat(idsIn(run("rules", "--format", "json").out())).isEqualTo(ids);
    }

    private static List<String> idsIn(String json) throws IOException {
        List<String> ids = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && "id".equals(parser.currentName())) {
                    ids.add(parser.nextTextValue());
                }
            }
        }
        return ids;
    }

    @Test
    void theTextTellsAll() {
        assertThat(RulesText.of(List.of(HOSTILE))).isEqualTo("""
                odd-rule
                  Finds | <b>ads</b>.
                  why: Because \\u001b[31mred.
                  labels: ad; stage: line; since 9.9
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
        assertThat(RulesMarkdown.of(List.of(HOSTILE))).isEqualTo("""
                # Rules

                ## odd-rule

                Finds \\| \\<b\\>ads\\</b\\>.

                Because \\\\u001b\\[31mred.

                Labels: ad. Stage: line. Since 9.9.

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
        assertThat(RulesJson.of(List.of(HOSTILE)))
                .contains("\"labels\" : [ \"ad\" ]", "\"why\" : \"Because \\u001B[31mred.\"", "\"default\" : 3")
                .contains("\"cut\" : [ \"b ```\\n\" ]", "\"cut\" : [ ]");
    }
}
