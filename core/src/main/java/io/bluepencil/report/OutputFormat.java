package io.bluepencil.report;

import io.bluepencil.Cleaned;
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
