package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void theHelpTeaches() throws IOException {
        assertHelp("help.txt", run("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "check", "explain", "rules"})
    void theHelpOfEveryCommandTeaches(String command) throws IOException {
        assertHelp("help-" + command + ".txt", run(command, "--help"));
        assertThat(run("help", command).out()).isEqualTo(run(command, "--help").out());
    }

    private static void assertHelp(String resource, Result result) throws IOException {
        try (InputStream in = HelpTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            assertThat(result.out()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version").out()).isEqualTo("bluepencil " + Bluepencil.version() + "\n");
        assertThat(run("clean", "--version").out()).isEqualTo(run("--version").out());
    }
}
