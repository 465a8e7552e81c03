package io.bluepencil.internal.jsonld;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * The text that a page carries for search engines only: the body of an article, or the description of a product. On pages that
 * scripts build it is all there is to read.
 */
public final class EmbeddedArticle {

    private EmbeddedArticle() {}

    /**
     * {@return the longest such text as HTML, below its headline if there is one; nothing if the page carries none}
     *
     * @param page the page
     */
    public static Optional<String> html(Document page) {
        String headline = "";
        String longest = "";
        for (Thing thing : JsonLd.of(page).things()) {
            String text = text(thing);
            if (text.length() > longest.length()) {
                longest = text;
                headline = thing.string("headline").isEmpty() ? thing.string("name") : thing.string("headline");
            }
        }
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        String title = headline.isEmpty() ? "" : "<h1>" + Entities.escape(headline) + "</h1>\n";
        return Optional.of("<article>" + title + paragraphs(longest) + "</article>");
    }

    private static String text(Thing thing) {
        String body = thing.string("articleBody");
        return body.isEmpty() && thing.types().contains("product") ? thing.string("description") : body;
    }

    /** Some sites put HTML there, some a plain text with line ends. */
    private static String paragraphs(String text) {
        if (text.contains("</") || text.contains("<br") || text.contains("<p>")) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length() + 64);
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        html.append("<p>").append(Entities.escape(line.strip())).append("</p>\n"));
        return html.toString();
    }
}
