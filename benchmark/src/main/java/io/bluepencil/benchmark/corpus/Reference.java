package io.bluepencil.benchmark.corpus;

import io.bluepencil.benchmark.json.CorpusException;
import io.bluepencil.benchmark.json.JsonObject;
import java.util.List;

/**
 * What should be found in a page.
 *
 * @param id the page's file name without {@code .html}
 * @param url address of the page, or empty
 * @param type what kind of page it is, such as {@code article}
 * @param text the main content
 * @param with pieces of text that must be found
 * @param without pieces of text that must not be found
 * @param known what is known of the page besides
 */
public record Reference(
        String id, String url, String type, String text, List<String> with, List<String> without, Known known) {

    /**
     * What is known of a page; what is not is empty.
     *
     * @param title the headline
     * @param author the authors
     * @param date the day of publication, {@code 2024-05-03}
     */
    public record Known(String title, String author, String date) {

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
                line.stringOrEmpty("main_content"),
                line.strings("with"),
                line.strings("without"),
                Known.of(line));
    }

    /** {@return the reference of a file of {@code ground-truth}, as WCXB is published} */
    public static Reference ofPublished(JsonObject file) throws CorpusException {
        JsonObject truth = file.object("ground_truth");
        return new Reference(
                file.string("file_id"),
                file.stringOrEmpty("url"),
                file.object("_internal").object("page_type").string("primary"),
                truth.stringOrEmpty("main_content"),
                truth.strings("with"),
                truth.strings("without"),
                Known.of(truth));
    }
}
