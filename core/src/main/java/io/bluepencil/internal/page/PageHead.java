package io.bluepencil.internal.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says about it.
 *
 * @param title the text of the title element, empty if there is none
 * @param sharedTitle the title for social networks (OpenGraph), empty if there is none
 */
public record PageHead(String title, String sharedTitle) {

    static PageHead of(Document document) {
        String title = "";
        String shared = "";
        for (Element child = document.head().firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (title.isEmpty() && child.nameIs("title")) {
                title = child.text();
            } else if (shared.isEmpty() && child.nameIs("meta") && isTitle(child)) {
                shared = child.attr("content").strip();
            }
        }
        return new PageHead(title, shared);
    }

    private static boolean isTitle(Element meta) {
        return (meta.attr("property") + meta.attr("name"))
                .toLowerCase(Locale.ROOT)
                .equals("og:title");
    }
}
