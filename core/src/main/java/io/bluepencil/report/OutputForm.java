package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How cleaned documents are written: the format, and what is left to choose in it.
 *
 * @param format the format
 * @param links what becomes of links in Markdown and HTML; the other formats have none
 * @param frontMatter whether Markdown opens with what the page says of itself, see {@link FrontMatter}
 */
public record OutputForm(OutputFormat format, Links links, boolean frontMatter) {

    /** The text as it is. */
    public static final OutputForm TEXT = of(OutputFormat.TEXT);

    /**
     * {@return a format with nothing chosen: links are kept, and there is no front matter}
     *
     * @param format the format
     */
    public static OutputForm of(OutputFormat format) {
        return new OutputForm(format, Links.KEEP, false);
    }

    /**
     * {@return the document in this form}
     *
     * @param cleaned the document
     */
    public String write(Cleaned cleaned) {
        return switch (format) {
            case TEXT -> cleaned.text();
            case MARKDOWN -> (frontMatter ? FrontMatter.of(cleaned) : "") + cleaned.markdown(links);
            case HTML -> cleaned.html(links);
            case JSON -> Json.of(cleaned) + "\n";
        };
    }

    /**
     * {@return what to write into a file, or empty if the document was passed over unread and so has no such form: then its
     * source is best left as it is. A text that was passed over is its own text form}
     *
     * @param cleaned the document
     */
    public Optional<byte[]> bytes(Cleaned cleaned) {
        boolean skipped = cleaned.verdict() == Verdict.SKIPPED;
        if (format == OutputFormat.TEXT) {
            return skipped && cleaned.isPage() ? Optional.empty() : Optional.of(cleaned.bytes());
        }
        return skipped && format != OutputFormat.JSON
                ? Optional.empty()
                : Optional.of(write(cleaned).getBytes(StandardCharsets.UTF_8));
    }
}
