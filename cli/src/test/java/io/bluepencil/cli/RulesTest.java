package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.bluepencil.Bluepencil;
import io.bluepencil.report.RuleReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleIsListedInEveryForm() throws IOException {
        List<String> ids = RuleReference.of(Bluepencil.standard()).ids();
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
    void theCoverageIsListedInEveryForm() {
        String text = run("rules", "--coverage").out();
        assertThat(text).contains("           en de fr es it pt nl pl ru uk bg cs\n", "\nread-more   x  x");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(run("rules", "--coverage", "--format", "markdown").out()).contains("| author-bio | \u2713 |");
        assertThat(run("rules", "--coverage", "--format", "json").out())
                .contains("\"language\" : \"en\"", "\"reviewed\" : true", "\"read-more\"");
    }
}
