package io.bluepencil.benchmark.capacity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A virtual machine of its own, of the same Java as this one.
 *
 * @param flags its flags
 */
record Jvm(List<String> flags) {

    /** One collector for all measurements: the one with the least memory and no threads of its own. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    /** {@return one whose heap grows up to so many MB} */
    static Jvm withHeapUpTo(int megabytes) {
        return new Jvm(List.of(COLLECTOR, "-Xmx" + megabytes + "m"));
    }

    /** {@return one whose heap has so many MB from the start} */
    static Jvm withHeapOf(int megabytes) {
        return new Jvm(List.of(COLLECTOR, "-Xms" + megabytes + "m", "-Xmx" + megabytes + "m"));
    }

    /**
     * Runs a class of this program and hands on what it prints.
     *
     * @param main the class
     * @param args its arguments
     * @param line takes each line
     * @return the exit code
     * @throws IOException if it cannot be started
     */
    int run(Class<?> main, List<String> args, Consumer<String> line) throws IOException {
        List<String> rest = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        rest.addAll(args);
        Process process = builder(rest).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line);
            return process.waitFor();
        } catch (InterruptedException e) {
            throw interrupted(process);
        }
    }

    /**
     * {@return whether a jar does its work with these flags: it ends with 0 before the limit}
     *
     * @param jar the jar
     * @param args its arguments
     * @param limit how long it may take
     * @throws IOException if it cannot be started
     */
    boolean manages(Path jar, List<String> args, Duration limit) throws IOException {
        List<String> rest = new ArrayList<>(List.of("-jar", jar.toString()));
        rest.addAll(args);
        Process process = builder(rest)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return ended && process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw interrupted(process);
        }
    }

    private ProcessBuilder builder(List<String> rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(rest);
        return new ProcessBuilder(command);
    }

    private static IOException interrupted(Process process) {
        process.destroy();
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }
}
