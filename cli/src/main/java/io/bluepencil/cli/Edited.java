package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Verdict;
import java.io.IOException;
import java.io.InputStream;

/**
 * A document that has been cleaned, with the way to its bytes as they are stored.
 *
 * @param cleaned the document
 * @param stored its bytes, for a document that is too large to be held in memory
 */
record Edited(Cleaned cleaned, Stored stored) {

    /** The bytes of an input as they are stored. */
    @FunctionalInterface
    interface Stored {

        /**
         * {@return a stream of the bytes}
         *
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /** {@return whether the document was too large to be read, so that its stored bytes are to be passed on} */
    boolean isTooLarge() {
        return cleaned.verdict() == Verdict.SKIPPED
                && cleaned.diagnostics().stream().anyMatch(d -> d.kind() == Diagnostic.Kind.TOO_LARGE);
    }
}
