package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.cli.Desktop.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever id a reason names, it can be asked for. */
class ExplainRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"known-line", "outside-article", "block-model", "navigation-block", "site-strip", "page-title"})
    void itIsExplainedWithExamples(String id) {
        Result result = run("explain", "--rule", id);

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith(id + "\n").contains("  why: ", "cut is what stands in [- -]", "stays");
    }
}
