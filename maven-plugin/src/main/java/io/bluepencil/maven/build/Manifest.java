package io.bluepencil.maven.build;

import io.bluepencil.maven.files.PortableName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run wrote, so that the next one knows what is up to date and what is left over. It holds no clock and no absolute path:
 * the same files give the same manifest.
 *
 * @param fingerprint the configuration it was written with
 * @param output the folder written to, relative to that of the module
 * @param entries one for each file that was written, by its name and in that order; not changed afterwards
 */
record Manifest(String fingerprint, String output, Map<String, Entry> entries) {

    private static final String TITLE = "bluepencil manifest 1";
    private static final String FINGERPRINT = "fingerprint ";
    private static final String OUTPUT = "output ";

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

        static @Nullable Entry parse(String line) {
            int first = line.indexOf(' ');
            int second = line.indexOf(' ', first + 1);
            return first < 0 || second < 0
                    ? null
                    : new Entry(
                            line.substring(second + 1), line.substring(0, first), line.substring(first + 1, second));
        }

        static Entry pending(String name) {
            return new Entry(name, PENDING, PENDING);
        }
    }

    Manifest {
        entries = Collections.unmodifiableMap(entries);
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
        Iterator<String> lines = text.lines().iterator();
        Optional<String> fingerprint =
                header(lines, TITLE).filter(String::isEmpty).flatMap(title -> header(lines, FINGERPRINT));
        Optional<String> output = header(lines, OUTPUT);
        if (fingerprint.isEmpty() || output.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (lines.hasNext()) {
            Entry entry = Entry.parse(lines.next());
            if (entry == null) {
                return Optional.empty();
            }
            entries.put(entry.name(), entry);
        }
        return Optional.of(new Manifest(fingerprint.get(), output.get(), entries));
    }

    /** {@return what the next line holds behind a word, if it begins with that} */
    private static Optional<String> header(Iterator<String> lines, String word) {
        String line = lines.hasNext() ? lines.next() : "";
        return line.startsWith(word) ? Optional.of(line.substring(word.length())) : Optional.empty();
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
