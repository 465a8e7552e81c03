package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.report.OutputFormat;
import java.util.Optional;

/**
 * In which form results are written.
 *
 * @param format the form
 * @param links what becomes of links
 */
record OutputForm(OutputFormat format, io.bluepencil.Links links) {

    String write(Cleaned cleaned) {
        return format.write(cleaned, links);
    }

    Optional<byte[]> bytes(Cleaned cleaned) {
        return format.bytes(cleaned, links);
    }
}
