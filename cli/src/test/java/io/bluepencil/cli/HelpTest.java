package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void theHelpTeaches() throws IOException {
        assertHelp("help.txt", run("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "check", "report", "explain", "rules", "phrases", "completion"})
    void theHelpOfEveryCommandTeaches(String command) throws IOException {
        assertHelp("help-" + command + ".txt", run(command, "--help"));
        assertThat(run("help", command).out()).isEqualTo(run(command, "--help").out());
    }

    /** {@code -Dgolden=write} writes the help anew, but never on a CI machine. */
    private static void assertHelp(String name, Result result) throws IOException {
        Path file = Path.of("src/test/resources/io/bluepencil/cli").resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI")).as("CI writes no golden files").isNull();
            Files.writeString(file, result.out());
        }
        assertThat(result.out()).as(name + " (write it with -Dgolden=write)").isEqualTo(Files.readString(file));
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
