package io.bluepencil.maven.build;

import io.bluepencil.maven.files.AtomicFiles;
import io.bluepencil.report.Visible;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final Map<String, List<String>> sections = new TreeMap<>();

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
        Map<String, List<String>> old = new HashMap<>(sections);
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
        files.write(file, out -> {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER)) {
                for (Map.Entry<String, List<String>> section : sections.entrySet()) {
                    writer.append(section.getKey()).append('\n');
                    for (String line : section.getValue()) {
                        writer.append(INDENT).append(line).append('\n');
                    }
                }
            }
        });
    }
}
