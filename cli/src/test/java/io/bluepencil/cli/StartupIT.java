package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.DIRTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fails when the first document has come to cost much more than before, compared with a program that has a command line and does
 * nothing, in CPU time. {@code benchmark/startup.sh} measures it more exactly, with the archive of classes that the launcher makes.
 */
class StartupIT {

    private static final int ROUNDS = 5;
    private static final int TRIES = 3;

    /** Usual is 2; twice our own cost would be 4. */
    private static final double MOST = 3.0;

    @TempDir
    Path folder;

    @Test
    void theFirstDocumentCostsLittleMoreThanAnEmptyProgram() throws Exception {
        Path document = Files.writeString(folder.resolve("a.txt"), DIRTY);
        double lowest = Double.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && lowest > MOST; attempt++) {
            long ours = 0;
            long empty = 0;
            for (int round = 0; round < ROUNDS; round++) {
                ours += millis("io.bluepencil.cli.Main", "clean", document.toString());
                empty += millis("io.bluepencil.cli.EmptyProgram");
            }
            assumeThat(empty).as("CPU time of a process is known here").isPositive();
            lowest = Math.min(lowest, (double) ours / empty);
        }
        assertThat(lowest).as("CPU time, first document : empty program").isLessThan(MOST);
    }

    /** Runs a program with the flags of the launcher. */
    private long millis(String... program) throws IOException, InterruptedException, URISyntaxException {
        Path tests = Path.of(StartupIT.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("bluepencil.jar") + File.pathSeparator + tests));
        command.add(CpuTime.class.getName());
        command.addAll(List.of(program));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        List<String> lines = Files.readAllLines(err);
        return Long.parseLong(lines.get(lines.size() - 1));
    }
}
