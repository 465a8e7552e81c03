package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.CLEAN;
import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    @TempDir
    Path folder;

    @Test
    void gitAppliesADiff() throws IOException, InterruptedException {
        assumeThat(isGitThere()).isTrue();
        Desktop desk = new Desktop(folder.toRealPath());
        String[] names = {"a.txt", "sub/Zürich 2.txt", "sub/odd\"name\t.txt", "crlf.txt"};
        for (String name : names) {
            desk.write(name, DIRTY);
        }
        desk.write("crlf.txt", DIRTY.replace("\n", "\r\n"));
        Files.write(
                desk.path("all.patch"),
                run("clean", "--diff", desk.folder().toString()).bytes());
        String strip = "-p" + (desk.folder().getNameCount() + 1);
        assertThat(git("init", "-q")).isZero();
        assertThat(git("apply", strip, "all.patch")).isZero();
        assertThat(desk.read("a.txt")).isEqualTo(CLEAN);
        assertThat(desk.read("sub/Zürich 2.txt")).isEqualTo(CLEAN);
        assertThat(desk.read("sub/odd\"name\t.txt")).isEqualTo(CLEAN);
        assertThat(desk.read("crlf.txt")).isEqualTo(CLEAN.replace("\n", "\r\n"));
    }

    private boolean isGitThere() throws InterruptedException {
        try {
            return git("--version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int git(String... args) throws IOException, InterruptedException {
        String[] command = new String[args.length + 1];
        command[0] = "git";
        System.arraycopy(args, 0, command, 1, args.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
