package io.bluepencil.report;

import io.bluepencil.Bluepencil;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with findings in SARIF 2.1.0, which code hosts and editors show in place. It is there in full or not at all. Used by one
 * thread.
 */
public final class SarifLog implements Closeable {

    private final Draft draft;
    private String separator = "\n";

    /**
     * Begins a log. Its folder is made if it is not there.
     *
     * @param file the file
     * @param pencil what finds; its rules are described in the log
     * @throws IOException if nothing can be written there
     */
    public SarifLog(Path file, Bluepencil pencil) throws IOException {
        this.draft = new Draft(file);
        draft.add(Sarif.head(pencil));
    }

    /**
     * Adds the findings of a document.
     *
     * @param document what was found
     * @throws IOException if it cannot be written
     */
    public void add(CheckedDocument document) throws IOException {
        add(document.sarif());
    }

    void add(List<String> results) throws IOException {
        for (String result : results) {
            draft.add(separator + result);
            separator = ",\n";
        }
    }

    /**
     * Ends the log and puts the file into its place.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        draft.add(Sarif.foot());
        draft.finish();
    }

    /**
     * Drops the log, unless it is finished.
     *
     * @throws IOException if a file cannot be deleted
     */
    @Override
    public void close() throws IOException {
        draft.close();
    }
}
