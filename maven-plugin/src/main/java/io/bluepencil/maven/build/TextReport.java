package io.bluepencil.maven.build;

import io.bluepencil.maven.files.AtomicFiles;
import io.bluepencil.report.Visible;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report in the build directory: for each file a line with its name, and indented below it every decision of the last time it
 * was cleaned. Files that are up to date keep what was said of them.
 */
final class TextReport {

    private static final String INDENT = "  ";
    private static final int BUFFER = 1 << 16;

    private final Path file;

    /** What is said of each file, indented. */
    private final Map<String, String> sections = new TreeMap<>();

    private TextReport(Path file) {
        this.file = file;
    }

    /**
     * {@return what the report says of a file}
     *
     * @param lines the same, line by line
     */
    static String section(List<String> lines) {
        StringBuilder section = new StringBuilder();
        lines.forEach(line -> section.append(INDENT).append(line).append('\n'));
        return section.toString();
    }

    static TextReport read(Path file) throws IOException {
        TextReport report = new TextReport(file);
        if (!Files.isRegularFile(file)) {
            return report;
        }
        String name = "";
        StringBuilder section = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(INDENT)) {
                section.append(line).append('\n');
            } else {
                report.sections.put(name, section.toString());
                name = line;
                section.setLength(0);
            }
        }
        report.sections.put(name, section.toString());
        return report;
    }

    /**
     * Takes what is new.
     *
     * @param outcomes what became of all files there are
     */
    void update(List<Outcome> outcomes) {
        Map<String, String> old = new HashMap<>(sections);
        sections.clear();
        for (Outcome outcome : outcomes) {
            String name = Visible.escape(outcome.task().shown());
            String section = section(outcome, old.getOrDefault(name, ""));
            if (!section.isEmpty()) {
                sections.put(name, section);
            }
        }
    }

    private static String section(Outcome outcome, String old) {
        Findings findings = outcome.findings();
        if (findings != null) {
            return findings.report();
        }
        return outcome.failure() == null ? old : section(List.of("failed: " + Visible.escape(outcome.failure())));
    }

    void write(AtomicFiles files) throws IOException {
        files.write(file, out -> {
            try (OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
                for (Map.Entry<String, String> section : sections.entrySet()) {
                    buffered.write((section.getKey() + '\n').getBytes(StandardCharsets.UTF_8));
                    buffered.write(section.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }
}
