package io.bluepencil.maven.report;

import io.bluepencil.maven.build.Journal;
import io.bluepencil.maven.build.Workers;
import io.bluepencil.maven.files.PortableName;
import io.bluepencil.maven.settings.Cleaner;
import io.bluepencil.report.ReportedDocument;
import io.bluepencil.report.RunReport;
import io.bluepencil.report.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a report on texts.
 *
 * @param source folder that the texts are in, as people write it
 * @param shownFrom folder that the report names texts relative to, absolute
 * @param output folder of the report, absolute
 * @param cleaner what looks at the texts
 * @param threads number of texts that are looked at at a time
 */
public record ReportRun(String source, Path shownFrom, Path output, Cleaner cleaner, int threads) {

    /** Texts whose part of the report is held in memory at a time. */
    private static final int BATCH = 256;

    /**
     * Runs.
     *
     * @param texts the texts, absolute, in the order in which the report names them
     * @param journal takes what there is to say
     * @throws IOException if the report cannot be written
     * @throws java.io.UncheckedIOException if a text cannot be read
     */
    public void execute(List<Path> texts, Journal journal) throws IOException {
        if (texts.isEmpty()) {
            journal.debug(() -> Visible.escape(source) + ": there is nothing to report on");
            return;
        }
        try (RunReport report = new RunReport(output, source, cleaner.pencil())) {
            for (int start = 0; start < texts.size(); start += BATCH) {
                List<Path> batch = texts.subList(start, Math.min(start + BATCH, texts.size()));
                for (ReportedDocument document : Workers.map(batch, threads, this::look)) {
                    report.add(document);
                }
            }
            report.finish();
        }
        String files = texts.size() == 1 ? "1 file" : texts.size() + " files";
        journal.info(Visible.escape(source) + ": the report on " + files + " is in "
                + Visible.escape(output.resolve(RunReport.PAGE).toString()));
    }

    private ReportedDocument look(Path text) {
        String name =
                text.startsWith(shownFrom) ? PortableName.shown(PortableName.of(shownFrom, text)) : text.toString();
        return ReportedDocument.of(cleaner.clean(name, text));
    }
}
