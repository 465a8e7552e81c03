package io.bluepencil.maven.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.maven.settings.UsageException;
import org.junit.jupiter.api.Test;

class ExplainedRuleTest {

    @Test
    void tellsWhatARuleDoes() {
        assertThat(ExplainedRule.lines("known-line", Format.TEXT))
                .startsWith("known-line")
                .contains("    | [-READ MORE-]");
        assertThat(String.join("\n", ExplainedRule.lines("known-line", Format.JSON)))
                .contains("\"id\" : \"known-line\"");
    }

    @Test
    void asksWhichRuleWasMeant() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> ExplainedRule.lines("known-lines", Format.TEXT))
                .withMessage("unknown rule 'known-lines'; did you mean 'known-line'?");
    }
}
