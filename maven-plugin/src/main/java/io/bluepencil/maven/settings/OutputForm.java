package io.bluepencil.maven.settings;

import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.report.OutputFormat;
import java.util.Optional;

/**
 * The form in which copies are written.
 *
 * @param format the form
 * @param links what becomes of links
 */
public record OutputForm(OutputFormat format, Links links) {

    /** The text as it is. */
    public static final OutputForm TEXT = new OutputForm(OutputFormat.TEXT, Links.KEEP);

    /**
     * {@return what to write, or empty if the document was passed over and so has no such form}
     *
     * @param cleaned the document
     */
    public Optional<byte[]> bytes(Cleaned cleaned) {
        return format.bytes(cleaned, links);
    }

    /**
     * {@return the name of the copy of a file}
     *
     * @param source name of the file
     */
    public String fileName(String source) {
        return format.fileName(source);
    }

    /** {@return whether the copy of a file that cannot be cleaned may be what the file is} */
    public boolean isText() {
        return format == OutputFormat.TEXT;
    }
}
