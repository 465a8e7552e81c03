package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form in which a cleaned document is written. */
public enum OutputFormat {
    /** The text, in the charset it came in; of a page in UTF-8. */
    TEXT(".txt"),
    /** {@link Cleaned#markdown()}, in UTF-8. */
    MARKDOWN(".md"),
    /** {@link Cleaned#html()}, in UTF-8. */
    HTML(".html"),
    /** {@link Json#of(Cleaned)} and a line end, in UTF-8. */
    JSON(".json");

    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".xhtml");

    private final String ending;

    OutputFormat(String ending) {
        this.ending = ending;
    }

    /** {@return the name used in options, such as {@code markdown}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a format by its id.
     *
     * @param id the id, such as {@code markdown}
     * @return the format, or empty if none has this id
     */
    public static Optional<OutputFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * {@return the document in this form}
     *
     * @param cleaned the document
     */
    public String write(Cleaned cleaned) {
        return write(cleaned, Links.KEEP);
    }

    /**
     * {@return the document in this form}
     *
     * @param cleaned the document
     * @param links what becomes of links in Markdown and HTML; the other forms have none
     */
    public String write(Cleaned cleaned, Links links) {
        return switch (this) {
            case TEXT -> cleaned.text();
            case MARKDOWN -> cleaned.markdown(links);
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
        return bytes(cleaned, Links.KEEP);
    }

    /**
     * {@return what to write into a file, like {@link #bytes(Cleaned)}}
     *
     * @param cleaned the document
     * @param links what becomes of links in Markdown and HTML; the other forms have none
     */
    public Optional<byte[]> bytes(Cleaned cleaned, Links links) {
        boolean skipped = cleaned.verdict() == Verdict.SKIPPED;
        if (this == TEXT) {
            return skipped && cleaned.isPage() ? Optional.empty() : Optional.of(cleaned.bytes());
        }
        return skipped && this != JSON
                ? Optional.empty()
                : Optional.of(write(cleaned, links).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the name of the file to write: {@code x.txt} for {@code x.html.gz}, {@code x.md} for {@code x.txt}, and so on; a
     * name with another ending gets that of this form behind it, unless this is {@link #TEXT}}
     *
     * @param source name of the file that was read
     */
    public String fileName(String source) {
        String plain = hasEnding(source, ".gz") ? source.substring(0, source.length() - 3) : source;
        for (String page : PAGE_ENDINGS) {
            if (hasEnding(plain, page)) {
                return plain.substring(0, plain.length() - page.length()) + ending;
            }
        }
        if (this == TEXT) {
            return plain;
        }
        return (hasEnding(plain, ".txt") ? plain.substring(0, plain.length() - 4) : plain) + ending;
    }

    private static boolean hasEnding(String name, String ending) {
        int start = name.length() - ending.length();
        return start > 0 && name.regionMatches(true, start, ending, 0, ending.length());
    }

    @Override
    public String toString() {
        return id();
    }
}
