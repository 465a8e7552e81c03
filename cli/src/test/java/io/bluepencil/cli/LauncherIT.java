package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher {@code bin/bluepencil}, and the completion of real shells. */
@EnabledOnOs(OS.LINUX)
class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("..", "bin", "bluepencil").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    private int run(String shell, String script) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin", shell).toFile().exists()
                        || Path.of("/bin", shell).toFile().exists())
                .as(shell + " is not installed")
                .isTrue();
        desk.write("script", script + "\n");
        ProcessBuilder builder = new ProcessBuilder(shell, desk.name("script")).directory(folder.toFile());
        builder.environment().put("PATH", LAUNCHER.getParent() + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("BLUEPENCIL_JAR", System.getProperty("bluepencil.jar"));
        builder.environment().put("BLUEPENCIL_CACHE", desk.name("my cache"));
        Process process = builder.redirectOutput(desk.path("stdout").toFile())
                .redirectError(desk.path("stderr").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void theFirstStartMakesTheArchiveAndTheSecondUsesIt() throws IOException, InterruptedException {
        desk.write("a text.txt", DIRTY);

        assertThat(run("sh", "bluepencil clean - < 'a text.txt'")).isZero();
        assertThat(desk.read("stdout")).isEqualTo(CLEAN);
        List<String> archives = List.copyOf(desk.files("my cache"));
        assertThat(archives).singleElement().asString().endsWith(".jsa");

        assertThat(run("sh", "BLUEPENCIL_OPTS=-Xlog:class+load:file=classes bluepencil check 'a text.txt'"))
                .isEqualTo(1);
        assertThat(desk.read("stderr")).startsWith("bluepencil: 1 file:").hasLineCount(2);
        assertThat(desk.files("my cache")).containsExactlyElementsOf(archives);
        assertThat(desk.read("classes").lines())
                .anyMatch(line -> line.contains("io.bluepencil.") && line.contains("shared objects file (top)"));
    }

    @Test
    void itWorksWithoutAnArchiveAndThroughALink() throws IOException, InterruptedException {
        desk.write("a.txt", DIRTY);
        Files.createSymbolicLink(desk.path("pencil"), LAUNCHER);

        assertThat(run("sh", "BLUEPENCIL_CACHE=none ./pencil clean a.txt")).isZero();
        assertThat(desk.read("stdout")).isEqualTo(CLEAN);
        assertThat(desk.path("my cache")).doesNotExist();
        assertThat(run("sh", "BLUEPENCIL_CACHE=/dev/null/x ./pencil clean a.txt"))
                .isZero();
        assertThat(desk.read("stdout")).isEqualTo(CLEAN);
        assertThat(desk.read("stderr")).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException, InterruptedException {
        assertThat(run("sh", "BLUEPENCIL_JAR=no.jar bluepencil rules")).isEqualTo(ExitCode.FAILURE);
        assertThat(desk.read("stderr")).startsWith("bluepencil: no.jar: no such file");
        assertThat(run("sh", "JAVA_HOME=/no bluepencil rules")).isEqualTo(ExitCode.FAILURE);
        assertThat(desk.read("stderr")).startsWith("bluepencil: /no/bin/java: not found; install Java 17");
    }

    /** The shell's own function is called as the Tab key calls it. */
    private static String complete(String words) {
        String[] all = words.split(" ", -1);
        return "source <(bluepencil completion)\nCOMP_WORDS=("
                + String.join(" ", all).replace("''", "")
                + (words.endsWith(" ") ? " ''" : "") + ")\nCOMP_CWORD=" + (all.length - 1)
                + "\n_complete_bluepencil\nprintf '%s\\n' \"${COMPREPLY[@]}\"";
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws IOException, InterruptedException {
        assertThat(run("bash", complete("bluepencil "))).isZero();
        assertThat(desk.read("stderr")).isEmpty();
        assertThat(desk.read("stdout").split("\\s+"))
                .contains("clean", "check", "explain", "rules", "phrases", "completion", "help");
        run("bash", complete("bluepencil clean --pre"));
        assertThat(desk.read("stdout").strip()).isEqualTo("--preset");
        run("bash", complete("bluepencil clean --preset "));
        assertThat(desk.read("stdout").split("\\s+")).contains("standard", "body-only", "annotate");
        run("bash", complete("bluepencil clean --cut cap"));
        assertThat(desk.read("stdout").split("\\s+")).containsExactly("caption", "caption-duplicate");
        run("bash", complete("bluepencil check --disable gallery"));
        assertThat(desk.read("stdout").split("\\s+")).contains("gallery", "gallery-line");
        run("bash", complete("bluepencil rules --format j"));
        assertThat(desk.read("stdout").strip()).isEqualTo("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theScriptIsReadWithoutComplaint(String shell) throws IOException, InterruptedException {
        assertThat(run(shell, "source <(bluepencil completion) && echo read")).isZero();
        assertThat(desk.read("stderr")).isEmpty();
        assertThat(desk.read("stdout")).isEqualTo("read\n");
    }
}
