package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The report on a run: a folder with {@code index.html} for people (before and after, side by side), {@code changes.patch} for git,
 * {@code marks.jsonl} with every mark for programs, and {@code bluepencil.sarif} for code hosts and editors. The page needs no
 * network. It holds the documents itself, up to a size at which browsers are still at ease; the others stand in {@code data} beside
 * it, and are loaded when somebody looks at them. The same documents in the same order give the same bytes. Used by one thread.
 */
public final class RunReport implements Closeable {

    /** Name of the page. */
    public static final String PAGE = "index.html";

    /** Characters of documents that the page itself holds. */
    private static final int PAGE_LIMIT = 2_000_000;

    private static final String DATA = "data";

    private final Path folder;
    private final Draft patch;
    private final Draft marks;
    private final SarifLog sarif;
    private final ReportPage page;
    private final Set<Path> written = new HashSet<>();
    private int documents;
    private int held;

    /**
     * Begins a report.
     *
     * @param folder the folder, which is made if it is not there; a report in it is replaced
     * @param title what the report is on, such as the folders that were cleaned
     * @param pencil what cleans; its rules are described in the report
     * @throws IOException if nothing can be written there
     */
    public RunReport(Path folder, String title, Bluepencil pencil) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.page = new ReportPage(title, pencil);
        this.patch = new Draft(this.folder.resolve("changes.patch"));
        this.marks = new Draft(this.folder.resolve("marks.jsonl"));
        this.sarif = new SarifLog(this.folder.resolve("bluepencil.sarif"), pencil);
    }

    /**
     * Adds a document.
     *
     * @param document what is told of it
     * @throws IOException if it cannot be written
     */
    public void add(ReportedDocument document) throws IOException {
        patch.add(document.patch());
        marks.add(document.marks());
        sarif.add(document.sarif());
        String data = document.page();
        page.addRow(document.row());
        if (!data.isEmpty()) {
            if (held + data.length() <= PAGE_LIMIT) {
                held += data.length();
                page.addDocument(documents, data);
            } else {
                Path file = folder.resolve(DATA).resolve(documents + ".js");
                Draft.write(file, "bluepencil(" + documents + "," + data + ");\n");
                written.add(file);
            }
        }
        documents++;
    }

    /**
     * Ends the report and puts its files into their places.
     *
     * @throws IOException if something cannot be written
     */
    public void finish() throws IOException {
        patch.finish();
        marks.finish();
        sarif.finish();
        Draft.write(folder.resolve(PAGE), page.html());
        deleteOthers();
    }

    /** A report that was here before may have had more documents. */
    private void deleteOthers() throws IOException {
        Path data = folder.resolve(DATA);
        if (!Files.isDirectory(data)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data, "*.js")) {
            for (Path file : files) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Drops what is not finished.
     *
     * @throws IOException if a file cannot be deleted
     */
    @Override
    public void close() throws IOException {
        patch.close();
        marks.close();
        sarif.close();
    }
}
