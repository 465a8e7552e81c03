package io.bluepencil.benchmark.pages;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The same way from HTML to text for all extractors that return HTML: a line a block. */
final class HtmlText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(String html) {
        HtmlText visitor = new HtmlText();
        Jsoup.parse(html).body().traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words.getWholeText().codePoints().forEach(this::append);
        } else {
            breakLine(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        breakLine(node);
    }

    private void breakLine(Node node) {
        if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            trimEnd();
            text.append('\n');
        }
    }

    private void append(int c) {
        if (!Character.isWhitespace(c) && c != 0xa0) {
            text.appendCodePoint(c);
        } else if (!endsBlank()) {
            text.append(' ');
        }
    }

    private void trimEnd() {
        while (endsBlank()) {
            text.setLength(text.length() - 1);
        }
    }

    private boolean endsBlank() {
        return !text.isEmpty() && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\n');
    }
}
