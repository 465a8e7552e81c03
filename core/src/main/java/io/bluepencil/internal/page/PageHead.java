package io.bluepencil.internal.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says about it.
 *
 * @param title the text of the title element, empty if there is none
 * @param sharedTitle the title for social networks (OpenGraph), empty if there is none
 * @param type the kind of page (OpenGraph) in lower case, such as {@code article}, empty if unknown
 * @param kinds what its address and the schema.org types on it say of its kind, see {@link Hint#isIn}
 */
public record PageHead(String title, String sharedTitle, String type, long kinds) {

    private static final String TYPE = "\"@type\"";
    private static final int LONGEST_TYPE = 60;

    /**
     * {@return what the head of a document says}
     *
     * @param document the document
     * @param kindsInBody what schema.org types in its body say of its kind
     */
    static PageHead of(Document document, long kindsInBody) {
        String title = "";
        String shared = "";
        String type = "";
        String address = document.location();
        long kinds = kindsInBody;
        for (Element child = document.head().firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (title.isEmpty() && child.nameIs("title")) {
                title = child.text();
            } else if (shared.isEmpty() && child.nameIs("meta") && is(child, "og:title")) {
                shared = child.attr("content").strip();
            } else if (type.isEmpty() && child.nameIs("meta") && is(child, "og:type")) {
                type = child.attr("content").strip().toLowerCase(Locale.ROOT);
            } else if (child.nameIs("script")) {
                kinds |= kinds(child);
            } else if (address.isEmpty() && isCanonical(child)) {
                address = child.attr("href").strip();
            }
        }
        kinds |= HintWords.OF_PAGES.hints(path(address));
        return new PageHead(title, shared, type, kinds);
    }

    /** {@return what the schema.org types in a script say of the kind of the page} */
    static long kinds(Element script) {
        return script.attr("type").equalsIgnoreCase("application/ld+json") ? types(script.data()) : 0;
    }

    /** {@return whether the element says where the page comes from, as one that was saved does} */
    static boolean isCanonical(Element element) {
        return element.nameIs("link") && element.attr("rel").equalsIgnoreCase("canonical");
    }

    private static String path(String url) {
        int host = url.indexOf("//");
        int path = host < 0 ? -1 : url.indexOf('/', host + 2);
        return path < 0 ? "" : url.substring(path);
    }

    /** The names behind {@code "@type":}, whatever stands around them. */
    private static long types(String json) {
        long kinds = 0;
        for (int at = json.indexOf(TYPE); at >= 0; at = json.indexOf(TYPE, at + 1)) {
            int end = json.indexOf(',', at);
            int stop = Math.min(end < 0 ? json.length() : end, at + LONGEST_TYPE);
            kinds |= HintWords.OF_PAGES.hints(json.substring(at + TYPE.length(), stop));
        }
        return kinds;
    }

    private static boolean is(Element meta, String property) {
        String name = meta.attr("property");
        return (name.isEmpty() ? meta.attr("name") : name).equalsIgnoreCase(property);
    }
}
