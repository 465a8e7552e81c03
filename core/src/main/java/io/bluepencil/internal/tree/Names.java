package io.bluepencil.internal.tree;

import io.bluepencil.internal.page.HtmlTag;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Which elements of a page the tree has, and under which name. */
final class Names {

    private Names() {}

    /** {@return whether an element becomes a container of the tree if the nearest container around it is {@code parent}} */
    static boolean isContainerIn(HtmlTag parent, HtmlTag tag) {
        return switch (tag) {
            case BLOCKQUOTE, UL, OL, DIR, MENU, DL, TABLE, FIGURE -> true;
            case FIGCAPTION -> parent == HtmlTag.FIGURE;
            case LI -> parent == HtmlTag.UL || parent == HtmlTag.OL || parent == HtmlTag.DIR || parent == HtmlTag.MENU;
            case DT, DD -> parent == HtmlTag.DL;
            case CAPTION, TR -> parent == HtmlTag.TABLE;
            case TD, TH -> parent == HtmlTag.TR;
            default -> false;
        };
    }

    /** {@return whether text may stand in the container without a paragraph of its own} */
    static boolean holdsText(HtmlTag tag) {
        return switch (tag) {
            case LI, DT, DD, TD, TH, CAPTION, FIGCAPTION -> true;
            default -> false;
        };
    }

    /** {@return the name of a container in the tree} */
    static String container(Element element) {
        return switch (element.normalName()) {
            case "dir", "menu" -> "ul";
            case "td" -> isInTableHead(element) ? "th" : "td";
            default -> element.normalName();
        };
    }

    private static boolean isInTableHead(Element cell) {
        Element row = cell.parent();
        return row != null && row.parent() != null && row.parent().nameIs("thead");
    }

    /** {@return the name of what may stand directly in a container only, or empty if all may} */
    static String onlyChild(String container, String child) {
        return switch (container) {
            case "ul", "ol" -> child.equals("li") ? "" : "li";
            case "dl" -> child.equals("dt") || child.equals("dd") ? "" : "dd";
            case "table" -> child.equals("tr") || child.equals("caption") ? "" : "tr";
            case "tr" -> child.equals("td") || child.equals("th") ? "" : "td";
            default -> "";
        };
    }

    /** {@return the name of an inline element in the tree, empty if only its text is kept} */
    static String inline(Element element) {
        return switch (element.normalName()) {
            case "a" -> link(element).isEmpty() ? "" : "a";
            case "strike" -> "s";
            case "tt" -> "code";
            case "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "sub", "sup", "small" ->
                element.normalName();
            case "code", "kbd", "samp", "var", "cite", "abbr", "time", "bdi", "bdo" -> element.normalName();
            case "ruby", "rt", "rp" -> element.normalName();
            case "span" -> element.attr("dir").isEmpty() ? "" : "span";
            default -> "";
        };
    }

    /** {@return whether it is of ruby, which around whole blocks makes no sense} */
    static boolean isRuby(String name) {
        return name.equals("ruby") || name.equals("rt") || name.equals("rp");
    }

    /** {@return the absolute address of a link that leads out of the page; empty if there is none} */
    static String link(Element link) {
        String own = link.attr("href").strip();
        if (own.isEmpty() || own.startsWith("#")) {
            return "";
        }
        String absolute = link.absUrl("href");
        String url = absolute.isEmpty() ? own : absolute;
        String lower = url.toLowerCase(Locale.ROOT);
        boolean leadsOut = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return leadsOut ? url : "";
    }
}
