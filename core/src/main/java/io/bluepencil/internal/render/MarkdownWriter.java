package io.bluepencil.internal.render;

import io.bluepencil.internal.tree.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes a tree as Markdown: CommonMark, with tables as GitHub has them. Lines are ended by LF.
 */
public final class MarkdownWriter {

    private static final int MOST_NUMBER = 99_999_999;

    private final MarkdownLines lines = new MarkdownLines();
    private final MarkdownInline inline;

    /** Two lists with the same marker, one directly behind the other, would be one. */
    private boolean secondList;

    private MarkdownWriter(boolean links) {
        this.inline = new MarkdownInline(links);
    }

    /** {@return the tree as Markdown, with its links} */
    public static String withLinks(Element body) {
        return new MarkdownWriter(true).write(body);
    }

    /** {@return the tree as Markdown, of its links only the text} */
    public static String withoutLinks(Element body) {
        return new MarkdownWriter(false).write(body);
    }

    private String write(Element body) {
        blocks(body, false);
        return lines.toString();
    }

    /** Writes what stands in an element, with blank lines between, unless it is a tight list item. */
    private void blocks(Element parent, boolean tight) {
        List<Node> run = new ArrayList<>();
        String before = "";
        boolean second = false;
        for (Node child : parent.childNodes()) {
            if (Blocks.isBlock(child)) {
                paragraph(run);
                separate(tight);
                second = isList(child) && child.nameIs(before) && !second;
                before = child.normalName();
                secondList = second;
                block((Element) child);
            } else {
                before = "";
                if (run.isEmpty()) {
                    separate(tight);
                }
                run.add(child);
            }
        }
        paragraph(run);
    }

    private void separate(boolean tight) {
        if (!tight) {
            lines.blank();
        }
    }

    private void paragraph(List<Node> run) {
        if (!run.isEmpty()) {
            lines.add(inline.paragraph(run));
            run.clear();
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                int level = element.normalName().charAt(1) - '0';
                lines.add("#".repeat(level) + " " + inline.heading(element.childNodes()));
            }
            case "p", "caption", "figcaption" -> lines.add(inline.paragraph(element.childNodes()));
            case "pre" -> fence(element);
            case "blockquote" -> nested("> ", "> ", element, false);
            case "ul", "ol" -> list(element);
            case "dl" -> definitions(element);
            case "table" -> table(element);
            default -> blocks(element, false);
        }
    }

    private void nested(String first, String rest, Element element, boolean tight) {
        lines.open(first, rest);
        blocks(element, tight);
        lines.close();
    }

    private void fence(Element element) {
        String code = element.wholeText();
        String fence = MarkdownInline.fence(code, '`', 3);
        lines.add(fence + element.attr("data-language") + "\n" + code + "\n" + fence);
    }

    private void list(Element list) {
        boolean tight = isTight(list);
        boolean ordered = list.nameIs("ol");
        boolean other = secondList;
        int number = number(list.attr("start"));
        boolean first = true;
        for (Element item : list.children()) {
            if (!first) {
                separate(tight);
            }
            first = false;
            number = item.hasAttr("value") ? number(item.attr("value")) : number;
            String bullet = other ? "* " : "- ";
            String point = other ? ") " : ". ";
            String marker = ordered ? number++ + point : bullet;
            nested(marker, " ".repeat(marker.length()), item, tight);
        }
    }

    private static int number(String value) {
        return value.isEmpty() ? 1 : Math.min(Integer.parseInt(value), MOST_NUMBER);
    }

    private static boolean isList(Node node) {
        return node.nameIs("ul") || node.nameIs("ol");
    }

    /** Items of a line each, with or without a list below it, need no blank lines between. */
    private static boolean isTight(Element list) {
        for (Element item : list.children()) {
            boolean behindList = false;
            for (Node child : item.childNodes()) {
                boolean isList = isList(child);
                if (behindList || (Blocks.isBlock(child) && !isList) || startsLate(child)) {
                    return false;
                }
                behindList = isList;
            }
        }
        return true;
    }

    /** Directly below a line of text, a list that does not start with 1 would be more text. */
    private static boolean startsLate(Node node) {
        if (!(node instanceof Element list) || !list.nameIs("ol")) {
            return false;
        }
        Element item = list.firstElementChild();
        return number(list.attr("start")) != 1 || (item != null && item.hasAttr("value"));
    }

    private void definitions(Element list) {
        for (Element child : list.children()) {
            if (child.nameIs("dt") && child.children().stream().noneMatch(Blocks::isBlock)) {
                lines.blank();
                lines.add(inline.strong(child.childNodes()));
            } else {
                blocks(child, false);
            }
        }
    }

    private void table(Element table) {
        MarkdownTable rows = new MarkdownTable(inline);
        for (Element row : table.children()) {
            if (row.nameIs("caption")) {
                block(row);
                lines.blank();
            } else {
                rows.add(row);
            }
        }
        lines.add(rows.toString());
    }
}
