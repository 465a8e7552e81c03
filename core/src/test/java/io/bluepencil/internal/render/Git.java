package io.bluepencil.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Git in a folder, with nothing of the machine's or the user's settings. A test that makes one is skipped where there is none. */
public record Git(Path folder) {

    /** Looks whether git is there. */
    public Git {
        assumeTrue(isThere(), "git is not on the PATH");
    }

    private static boolean isThere() {
        try {
            ProcessBuilder git = new ProcessBuilder("git", "--version");
            return git.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a command, which has to succeed, and returns what it said. */
    public String run(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "core.autocrlf=false", "-c", "core.safecrlf=false"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("git.out");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("GIT_CEILING_DIRECTORIES", folder.getParent().toString());
        Process git = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(git.waitFor(60, TimeUnit.SECONDS)).as("git ends").isTrue();
        String said = Files.readString(output);
        assertThat(git.exitValue()).as(said).isZero();
        return said;
    }
}
