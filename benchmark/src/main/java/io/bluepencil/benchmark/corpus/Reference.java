package io.bluepencil.benchmark.corpus;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What should be found in a page.
 *
 * @param id the page's file name without {@code .html}
 * @param url address of the page, or empty
 * @param type what kind of page it is, such as {@code article}
 * @param text the main content; empty if only pieces of it are known
 * @param with pieces of text that must be found
 * @param without pieces of text that must not be found
 * @param known what is known of the page besides
 */
public record Reference(
        String id,
        String url,
        String type,
        Optional<String> text,
        List<String> with,
        List<String> without,
        Known known) {

    /**
     * What is known of a page; what is not is empty.
     *
     * @param title the headline
     * @param author the authors
     * @param date the day of publication, {@code 2024-05-03}
     */
    public record Known(String title, String author, String date) {

        static final Known NOTHING = new Known("", "", "");

        static Known of(JsonObject object) throws CorpusException {
            return new Known(
                    object.stringOrEmpty("title"),
                    object.stringOrEmpty("author"),
                    object.stringOrEmpty("publish_date"));
        }
    }

    /** {@return the reference of a line of {@code references.jsonl}} */
    public static Reference of(JsonObject line) throws CorpusException {
        return new Reference(
                line.string("id"),
                line.stringOrEmpty("url"),
                line.string("type"),
                Optional.of(line.stringOrEmpty("main_content")),
                line.strings("with"),
                line.strings("without"),
                Known.of(line));
    }

    /**
     * {@return the reference of a page of which only pieces are known, as the evaluation set of trafilatura has them}
     *
     * @param url its address
     * @param pieces the name of its file, and what must be found in it and what must not be
     */
    public static Reference ofPieces(String url, JsonObject pieces) throws CorpusException {
        String file = pieces.string("file");
        return new Reference(
                file.endsWith(".html") ? file.substring(0, file.length() - ".html".length()) : file,
                url,
                "page",
                Optional.empty(),
                pieces.strings("with"),
                pieces.strings("without"),
                Known.NOTHING);
    }

    /** {@return the reference of a file of {@code ground-truth}, as WCXB is published} */
    public static Reference ofPublished(JsonObject file) throws CorpusException {
        JsonObject truth = file.object("ground_truth");
        return new Reference(
                file.string("file_id"),
                file.stringOrEmpty("url"),
                file.object("_internal").object("page_type").string("primary"),
                Optional.of(truth.stringOrEmpty("main_content")),
                truth.strings("with"),
                truth.strings("without"),
                Known.of(truth));
    }
}
