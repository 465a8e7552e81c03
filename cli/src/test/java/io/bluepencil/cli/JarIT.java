package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar in a process of its own, for what depends on the process: locale, pipes, signals, manifest. */
@EnabledOnOs(OS.LINUX)
class JarIT {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desktop(folder);
        assumeThat(Path.of("/bin/sh")).exists();
    }

    private Process start(String script) throws IOException {
        String java = System.getProperty("java.home") + "/bin/java";
        String command = "'" + java + "' -Xmx128m -jar '" + System.getProperty("bluepencil.jar") + "'";
        Path file = desk.write("run.sh", "bluepencil() { exec " + command + " \"$@\"; }\n" + script + "\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString()).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.redirectOutput(desk.path("stdout").toFile())
                .redirectError(desk.path("stderr").toFile())
                .start();
    }

    private int run(String script) throws IOException, InterruptedException {
        Process process = start(script);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void umlautNamesWorkInTheLocaleC() throws IOException, InterruptedException {
        desk.gzip("in/Übersee/Zürich.txt.gz", DIRTY);
        desk.write("in/Übersee/Köln.txt", DIRTY);
        assertThat(run("bluepencil clean in --to ausgänge")).isZero();
        assertThat(desk.files("ausgänge")).containsExactly("Übersee/Köln.txt", "Übersee/Zürich.txt");
        assertThat(desk.read("ausgänge/Übersee/Zürich.txt")).isEqualTo(CLEAN);
        assertThat(run("bluepencil check 'in/Ü*/Kö*.txt'")).isEqualTo(1);
        assertThat(desk.read("stdout")).startsWith("in/Übersee/Köln.txt:3: read-more");
        assertThat(run("bluepencil clean --format json in/Übersee/Zürich.txt.gz --to json"))
                .isZero();
        assertThat(desk.files("json")).containsExactly("Zürich.json");
        assertThat(desk.read("json/Zürich.json")).contains("\"name\":\"in/Übersee/Zürich.txt.gz\"");
    }

    @Test
    void theTextComesOutByteForByte() throws IOException, InterruptedException {
        String text = DIRTY.replace("mayor", "mayor of Köln");
        desk.write("a.txt", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("bluepencil clean - < a.txt")).isZero();
        assertThat(Files.readAllBytes(desk.path("stdout")))
                .isEqualTo(text.replace("READ MORE\n\n", "").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPipeThatIsClosedEndsItQuietly() throws IOException, InterruptedException {
        for (int i = 0; i < 2000; i++) {
            desk.write("in/" + i + ".txt", DIRTY);
        }
        run("(bluepencil explain in; echo $? > code) | head -n 1");
        assertThat(desk.read("stdout").lines()).hasSize(1);
        assertThat(desk.read("stderr")).isEmpty();
        assertThat(run("(bluepencil clean run.sh --charset nonsense)")).isEqualTo(2);
    }

    @Test
    void aRunThatIsStoppedLeavesNoHalfWrittenOutput() throws IOException, InterruptedException {
        for (int i = 0; i < 3000; i++) {
            desk.write("in/" + i + ".txt", DIRTY.repeat(20));
        }
        Process process = start("bluepencil clean in --to out");
        while (process.isAlive() && names("out") < 10) {
            Thread.sleep(5);
        }
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        byte[] whole = Files.readAllBytes(desk.path("out/0.txt"));
        for (String name : desk.files("out")) {
            assertThat(name).endsWith(".txt");
            assertThat(Files.readAllBytes(desk.path("out/" + name))).isEqualTo(whole);
        }
    }

    /** {@return how many names a folder holds now: to look at the files behind them would be a race with who moves them} */
    private int names(String folder) {
        String[] names = desk.path(folder).toFile().list();
        return names == null ? 0 : names.length;
    }

    @Test
    void theConfigurationOfTheWorkingDirectoryCounts() throws IOException, InterruptedException {
        desk.write("bluepencil.yaml", "labels: {read-more: keep}\n");
        desk.write("in/a.txt", DIRTY);
        assertThat(run("bluepencil check in")).isZero();
        assertThat(run("bluepencil check in --no-config")).isEqualTo(1);
        assertThat(run("cd in; bluepencil check .")).isEqualTo(1);
        desk.write("bluepencil.yaml", "label: {}\n");
        assertThat(run("bluepencil check in")).isEqualTo(2);
        assertThat(desk.read("stderr")).startsWith("bluepencil: bluepencil.yaml:1:1: unknown setting 'label'");
    }

    @Test
    void whatIsWrittenGoesIntoTheWorkingDirectory() throws IOException, InterruptedException {
        desk.write("in/Köln.txt", DIRTY);
        assertThat(run("bluepencil check in --sarif out.sarif")).isEqualTo(1);
        assertThat(desk.read("out.sarif")).contains("\"uri\":\"in/K%C3%B6ln.txt\"");
        assertThat(run("bluepencil check in --baseline write")).isZero();
        assertThat(desk.read("bluepencil-baseline.json")).contains("{\"file\":\"in/Köln.txt\",");
        assertThat(run("bluepencil check in")).isZero();
        assertThat(desk.read("stderr"))
                .endsWith("; 1 known from bluepencil-baseline.json\n")
                .doesNotContain("gone");
        assertThat(run("bluepencil report in --to report")).isZero();
        assertThat(desk.read("report/index.html")).contains("in/Köln.txt");
    }

    @Test
    void theVersionIsThatOfTheJar() throws IOException, InterruptedException {
        assertThat(run("bluepencil --version")).isZero();
        assertThat(desk.read("stdout")).matches("bluepencil \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
