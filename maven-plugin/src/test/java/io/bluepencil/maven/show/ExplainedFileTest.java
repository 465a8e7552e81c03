package io.bluepencil.maven.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Cleaned;
import io.bluepencil.maven.settings.Cleaners;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplainedFileTest {

    @Test
    void tellsEveryDecision() {
        assertThat(ExplainedFile.lines(clean("It met.\nAdvertisement\nIt went.\n"), Format.TEXT))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.txt:2: cut ad [known-line] "),
                        line -> assertThat(line).startsWith("a.txt: cleaned, 1 cut, "));
    }

    @Test
    void tellsWhatStandsInTheWay() {
        assertThat(ExplainedFile.lines(clean("a\0b"), Format.TEXT))
                .hasSize(2)
                .first()
                .asString()
                .contains("NUL");
    }

    @Test
    void tellsPrograms() {
        assertThat(ExplainedFile.lines(clean("It met.\n"), Format.JSON))
                .singleElement()
                .asString()
                .startsWith("{\"name\":");
    }

    private static Cleaned clean(String text) {
        return Cleaners.standard().clean("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
