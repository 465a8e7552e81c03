package io.bluepencil.internal.render;

import io.bluepencil.internal.render.Token.Kind;
import io.bluepencil.internal.tree.Blocks;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands in one paragraph, heading or cell. */
final class MarkdownInline {

    private final boolean links;

    MarkdownInline(boolean links) {
        this.links = links;
    }

    String paragraph(List<Node> nodes) {
        return new MarkdownText(tokens(nodes).list(), Place.PARAGRAPH).toString();
    }

    String heading(List<Node> nodes) {
        return new MarkdownText(tokens(nodes).list(), Place.HEADING).toString();
    }

    String cell(Element cell) {
        Tokens tokens = new Tokens();
        for (Node child : cell.childNodes()) {
            if (Blocks.isBlock(child) && !tokens.isEmpty()) {
                tokens.add(Kind.BREAK, "", "");
            }
            add(child, tokens);
        }
        return new MarkdownText(tokens.list(), Place.CELL).toString();
    }

    String strong(List<Node> nodes) {
        Tokens tokens = new Tokens();
        tokens.add(Kind.OPEN, "strong", "**");
        nodes.forEach(node -> add(node, tokens));
        tokens.add(Kind.CLOSE, "strong", "**");
        return new MarkdownText(tokens.list(), Place.PARAGRAPH).toString();
    }

    private Tokens tokens(List<Node> nodes) {
        Tokens tokens = new Tokens();
        nodes.forEach(node -> add(node, tokens));
        return tokens;
    }

    private void add(Node node, Tokens tokens) {
        if (node instanceof TextNode text) {
            tokens.addText(text.getWholeText());
        } else if (node instanceof Element element) {
            add(element, tokens);
        }
    }

    private void add(Element element, Tokens tokens) {
        switch (element.normalName()) {
            case "br" -> tokens.add(Kind.BREAK, "", "");
            case "code", "kbd", "samp" -> tokens.add(Kind.CODE, element.wholeText(), "");
            case "em", "i" -> around(element, "em", "*", tokens);
            case "strong", "b" -> around(element, "strong", "**", tokens);
            case "sub", "sup", "del", "s" -> around(element, element.normalName(), "", tokens);
            case "a" -> link(element, tokens);
            default -> element.childNodes().forEach(child -> add(child, tokens));
        }
    }

    private void around(Element element, String tag, String delimiter, Tokens tokens) {
        tokens.add(Kind.OPEN, tag, delimiter);
        element.childNodes().forEach(child -> add(child, tokens));
        tokens.add(Kind.CLOSE, tag, delimiter);
    }

    private void link(Element element, Tokens tokens) {
        if (links) {
            tokens.add(Kind.OPEN_LINK, "", "");
        }
        element.childNodes().forEach(child -> add(child, tokens));
        if (links) {
            tokens.add(Kind.CLOSE_LINK, element.attr("href"), "");
        }
    }

    /** {@return more of a character than stand together anywhere in a text} */
    static String fence(String text, char c, int least) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return String.valueOf(c).repeat(Math.max(least, longest + 1));
    }
}
