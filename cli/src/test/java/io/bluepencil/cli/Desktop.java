package io.bluepencil.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A folder to play in, and a shell to run commands from. */
record Desktop(Path folder) {

    static final String CLEAN = """
            The council voted on Monday to close the old bridge.

            Residents had asked for a new one for years, the mayor said.
            """;

    static final String DIRTY = """
            The council voted on Monday to close the old bridge.

            READ MORE

            Residents had asked for a new one for years, the mayor said.
            """;

    static final String FINDING = ":3: read-more [";

    /** What a command did. */
    record Result(int code, ByteArrayOutputStream stdout, String err) {

        byte[] bytes() {
            return stdout.toByteArray();
        }

        String out() {
            return stdout.toString(StandardCharsets.UTF_8);
        }

        List<String> lines() {
            return out().lines().toList();
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String name(String name) {
        return path(name).toString();
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(path(name).getParent());
        return Files.write(path(name), bytes);
    }

    Path gzip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return write(name, out.toByteArray());
    }

    Path gzip(String name, String text) throws IOException {
        return gzip(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String read(String name) throws IOException {
        return Files.readString(path(name));
    }

    /** {@return the relative paths of all files below a folder; none if it is not there} */
    TreeSet<String> files(String name) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        if (Files.exists(path(name))) {
            try (Stream<Path> all = Files.walk(path(name))) {
                all.filter(Files::isRegularFile)
                        .forEach(file -> names.add(path(name).relativize(file).toString()));
            }
        }
        return names;
    }

    static Result run(String... args) {
        return runWith("", args);
    }

    static Result runWith(String stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        int code = Main.run(args, in, out, err);
        return new Result(code, out, err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command as on a terminal. */
    static Result watch(boolean colours, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), new Stdout(out, true), messages, true, colours, () -> 80);
        int code = Main.run(args, streams);
        return new Result(code, out, err.toString(StandardCharsets.UTF_8));
    }
}
