package io.bluepencil.maven.build;

import io.bluepencil.maven.files.PortableName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run wrote, so that the next one knows what is up to date and what is left over. It holds no clock and no absolute path:
 * the same files give the same manifest.
 *
 * @param fingerprint the configuration it was written with
 * @param output the folder written to, relative to that of the module
 * @param entries one for each file that was written, by its name
 */
record Manifest(String fingerprint, String output, SortedMap<String, Entry> entries) {

    private static final String TITLE = "bluepencil manifest 1";
    private static final String FINGERPRINT = "fingerprint ";
    private static final String OUTPUT = "output ";
    private static final int HEADER_LINES = 3;

    /** Stands for the hash of a file that is about to be written. */
    static final String PENDING = "-";

    /**
     * A file that was written.
     *
     * @param name its portable name below the output folder
     * @param source hash of what was read
     * @param output hash of what was written
     */
    record Entry(String name, String source, String output) {

        static Entry pending(String name) {
            return new Entry(name, PENDING, PENDING);
        }
    }

    Manifest {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * {@return the manifest in a file, or empty if there is none, or none that this version can read}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static Optional<Manifest> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < HEADER_LINES
                || !lines.get(0).equals(TITLE)
                || !lines.get(1).startsWith(FINGERPRINT)
                || !lines.get(2).startsWith(OUTPUT)) {
            return Optional.empty();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String line : lines.subList(HEADER_LINES, lines.size())) {
            String[] parts = line.split(" ", 3);
            if (parts.length != 3) {
                return Optional.empty();
            }
            entries.put(parts[2], new Entry(parts[2], parts[0], parts[1]));
        }
        String fingerprint = lines.get(1).substring(FINGERPRINT.length());
        return Optional.of(new Manifest(fingerprint, lines.get(2).substring(OUTPUT.length()), entries));
    }

    /**
     * {@return the folder written to, absolute}
     *
     * @param base folder of the module, absolute
     */
    Path root(Path base) {
        return PortableName.resolve(base, output).normalize();
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder(TITLE).append('\n');
        out.append(FINGERPRINT).append(fingerprint).append('\n');
        out.append(OUTPUT).append(output).append('\n');
        for (Entry entry : entries.values()) {
            out.append(entry.source()).append(' ').append(entry.output()).append(' ');
            out.append(entry.name()).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
