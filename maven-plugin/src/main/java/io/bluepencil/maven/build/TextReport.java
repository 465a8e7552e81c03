package io.bluepencil.maven.build;

import io.bluepencil.maven.files.AtomicFiles;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The report in the build directory: for each file a line with its name, and indented below it every decision of the last time it
 * was cleaned. Files that are up to date keep what was said of them.
 */
final class TextReport {

    private static final String INDENT = "  ";

    private final Path file;
    private final SortedMap<String, List<String>> sections = new TreeMap<>();

    private TextReport(Path file) {
        this.file = file;
    }

    static TextReport read(Path file) throws IOException {
        TextReport report = new TextReport(file);
        if (!Files.isRegularFile(file)) {
            return report;
        }
        List<String> section = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(INDENT)) {
                section.add(line.substring(INDENT.length()));
            } else {
                section = new ArrayList<>();
                report.sections.put(line, section);
            }
        }
        return report;
    }

    /**
     * Takes what is new.
     *
     * @param outcomes what became of all files there are
     */
    void update(List<Outcome> outcomes) {
        SortedMap<String, List<String>> old = new TreeMap<>(sections);
        sections.clear();
        for (Outcome outcome : outcomes) {
            String name = Visible.escape(outcome.task().shown());
            List<String> lines = lines(outcome, old.getOrDefault(name, List.of()));
            if (!lines.isEmpty()) {
                sections.put(name, lines);
            }
        }
    }

    private static List<String> lines(Outcome outcome, List<String> old) {
        Findings findings = outcome.findings();
        if (findings == null) {
            return outcome.failure() == null ? old : List.of("failed: " + Visible.escape(outcome.failure()));
        }
        List<String> lines = new ArrayList<>();
        if (findings.isNews()) {
            lines.add(findings.summary());
        }
        lines.addAll(findings.diagnostics());
        lines.addAll(findings.decisions());
        return lines;
    }

    void write(AtomicFiles files) throws IOException {
        StringBuilder out = new StringBuilder();
        sections.forEach((name, lines) -> {
            out.append(name).append('\n');
            lines.forEach(line -> out.append(INDENT).append(line).append('\n'));
        });
        files.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
