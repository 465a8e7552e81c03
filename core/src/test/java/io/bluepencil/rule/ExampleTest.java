package io.bluepencil.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExampleTest {

    @Test
    void bracketsMarkWhatGoes() {
        Example example = new Example("One.\n[-Ad-]\nTwo [-more-].");

        assertThat(example.source()).isEqualTo("One.\nAd\nTwo more.");
        assertThat(example.pieces()).containsExactly("Ad", "more");
        assertThat(example.isCounterExample()).isFalse();
    }

    @Test
    void withoutBracketsNothingGoes() {
        Example example = new Example("One [1].\n- Two -\n");

        assertThat(example.source()).isEqualTo("One [1].\n- Two -\n");
        assertThat(example.pieces()).isEmpty();
        assertThat(example.isCounterExample()).isTrue();
    }

    @Test
    void pieceMayReachOverLines() {
        assertThat(new Example("[-One\n\nTwo-]").pieces()).containsExactly("One\n\nTwo");
    }

    @Test
    void openBracketIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Example("One [-Ad").pieces())
                .withMessageContaining("behind offset 4");
    }
}
