package io.bluepencil.internal.render;

import io.bluepencil.internal.tree.Blocks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Writes a tree as a page of its own: structure and links, no script, no style, nothing loaded from elsewhere. */
public final class HtmlWriter {

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd")
            .addTags("table", "caption", "tbody", "tr", "td", "th", "figure", "figcaption", "br")
            .addTags(
                    "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "sub", "sup", "small", "code", "kbd")
            .addTags("samp", "var", "cite", "abbr", "time", "bdi", "bdo", "ruby", "rt", "rp", "span")
            .addAttributes(":all", "dir", "lang")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addAttributes("li", "value")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("time", "datetime")
            .addAttributes("pre", "data-language")
            .addProtocols("a", "href", "http", "https", "mailto");

    private HtmlWriter() {}

    /**
     * {@return the page}
     *
     * @param body the tree
     * @param title the title of the page
     * @param language the language of the page, empty if it is not known
     * @param direction the direction of its text, {@code ltr} or {@code rtl}, empty if it is not known
     */
    public static String write(Element body, String title, String language, String direction) {
        Document dirty = Document.createShell("");
        copy(body, dirty.body());
        Document page = new Cleaner(SAFE).clean(dirty);
        page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(title);
        Element html = page.root().firstElementChild();
        if (html != null && !language.isEmpty()) {
            html.attr("lang", language);
        }
        if (html != null && !direction.isEmpty()) {
            html.attr("dir", direction);
        }
        for (Element part : List.of(page.head(), page.body())) {
            part.before(new TextNode("\n"));
        }
        page.body().after(new TextNode("\n"));
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    /** Copies what stands in an element, each block on a line of its own. */
    private static void copy(Element from, Element to) {
        boolean blocks = false;
        for (Node node : from.childNodes()) {
            Node copy = node.shallowClone();
            if (Blocks.isBlock(node)) {
                blocks = true;
                to.appendChild(new TextNode("\n"));
            }
            to.appendChild(copy);
            if (node instanceof Element element) {
                copy(element, (Element) copy);
            }
        }
        if (blocks) {
            to.appendChild(new TextNode("\n"));
        }
    }
}
