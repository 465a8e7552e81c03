package io.bluepencil.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A project that Maven has built, as the scripts of the integration tests see it. */
public final class BuiltProject {

    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

    private final Path base;

    /** Looks at the project in a folder. */
    public BuiltProject(File base) {
        this.base = base.toPath();
    }

    /** The path of a file or folder. */
    public Path path(String name) {
        return base.resolve(name);
    }

    /** The content of a file. */
    public String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Maven said, in all invocations, without colours. */
    public String log() throws IOException {
        byte[] log = Files.readAllBytes(path("build.log"));
        return COLOURS.matcher(new String(log, StandardCharsets.UTF_8)).replaceAll("");
    }

    /** The lines of the log that hold a text. */
    public List<String> logLines(String text) throws IOException {
        return log().lines().filter(line -> line.contains(text)).toList();
    }

    /** Asserts that the log has a line with a text. */
    public BuiltProject says(String text) throws IOException {
        assertThat(log()).contains(text);
        return this;
    }

    /**
     * Asserts that the log has what a how-to shows of it: each line of the block behind {@code <!-- log: NAME -->}, in which three
     * dots stand for anything.
     */
    public BuiltProject saysWhatIsShownIn(String docs, String name) throws IOException {
        String page = Files.readString(Path.of(docs, name + ".md"));
        String marker = "<!-- log: " + name + " -->\n```text\n";
        assertThat(page).contains(marker);
        int start = page.indexOf(marker) + marker.length();
        for (String line : page.substring(start, page.indexOf("```", start)).split("\n", -1)) {
            Stream<String> parts = Stream.of(line.split("\\.\\.\\.", -1)).map(Pattern::quote);
            assertThat(log()).containsPattern(parts.collect(Collectors.joining(".*")));
        }
        return this;
    }

    /** Asserts that no line of the log has a text. */
    public BuiltProject saysNothingOf(String text) throws IOException {
        assertThat(log()).doesNotContain(text);
        return this;
    }

    /** Asserts that a file is there. */
    public BuiltProject has(String name) {
        assertThat(path(name)).exists();
        return this;
    }

    /** Asserts that a file is not there. */
    public BuiltProject lacks(String name) {
        assertThat(path(name)).doesNotExist();
        return this;
    }

    /** Asserts that a file has exactly the bytes of another. */
    public BuiltProject same(String name, Path other) throws IOException {
        assertThat(bytes(path(name))).as(name).isEqualTo(bytes(other));
        return this;
    }

    /** One character a byte, so that a difference can be read. */
    private static String bytes(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /** The entries of a jar that are files, with their content. */
    public TreeMap<String, String> jar(String name) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        try (ZipFile jar = new ZipFile(path(name).toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : jar.stream().filter(it -> !it.isDirectory()).toList()) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** The files below a folder that were written after another file. */
    public List<Path> newerThan(String marker, String folder) throws IOException {
        List<Path> newer = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(path(marker))) > 0) {
                    newer.add(file);
                }
            }
        }
        return newer;
    }
}
