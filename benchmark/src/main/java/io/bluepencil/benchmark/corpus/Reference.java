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
 */
public record Reference(String id, String url, String type, String text, List<String> with, List<String> without) {

    /** {@return the reference of a line of {@code references.jsonl}} */
    public static Reference of(JsonObject line) throws CorpusException {
        return new Reference(
                line.string("id"),
                line.stringOrEmpty("url"),
                line.string("type"),
                line.stringOrEmpty("main_content"),
                line.strings("with"),
                line.strings("without"));
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
                truth.strings("without"));
    }
}
