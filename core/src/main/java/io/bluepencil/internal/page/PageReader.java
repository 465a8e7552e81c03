package io.bluepencil.internal.page;

import io.bluepencil.internal.page.HtmlTag.Flow;
import io.bluepencil.internal.read.Openers;
import io.bluepencil.internal.read.TextIndex;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses a page and walks it once, without recursion. */
public final class PageReader {

    /** Real pages are less than 100 deep; jsoup flattens what is deeper, in linear time. */
    private static final int MAX_DEPTH = 512;

    /** With fewer words the page is filled in by scripts, and its text is what it holds for browsers without. */
    private static final int LEAST_WORDS = 150;

    private final Elements elements = new Elements();
    private final Lines lines = new Lines();
    private final Pieces pieces = new Pieces();
    private final TextFlow flow;
    private final boolean scripted;
    private final int[] next = new int[MAX_DEPTH * 2];
    private final int[] rows = new int[MAX_DEPTH * 2];
    private final int[] positions = new int[MAX_DEPTH * 2];
    private int depth;
    private int preformatted;
    private long kinds;
    private int block;

    private PageReader(int guess, boolean scripted) {
        this.scripted = scripted;
        this.flow = new TextFlow(guess, lines, pieces);
    }

    /**
     * Reads a page without a thought of phrases.
     *
     * @param html the source
     * @param url where it comes from, empty if unknown
     * @return the page
     */
    public static Page read(String html, String url) {
        return read(html, url, Openers.UNKNOWN);
    }

    /**
     * Reads a page.
     *
     * @param html the source
     * @param url where it comes from, empty if unknown
     * @param openers the words that open known phrases
     * @return the page
     */
    public static Page read(String html, String url, Openers openers) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, url);
        Page page = new PageReader(html.length() / 8, true).read(document, openers);
        if (page.words(0) >= LEAST_WORDS) {
            return page;
        }
        Page plain = new PageReader(html.length() / 8, false).read(document, openers);
        return plain.size() > page.size() ? plain : page;
    }

    private Page read(Document document, Openers openers) {
        walk(document.body());
        return new Page(TextIndex.of(flow.finish(), openers), elements, lines, pieces, document, kinds);
    }

    private void walk(Element root) {
        Element at = root;
        open(root);
        while (depth > 0) {
            int child = next[depth - 1]++;
            if (child < at.childNodeSize()) {
                Node node = at.childNode(child);
                if (node instanceof TextNode text) {
                    addText(text);
                } else if (node instanceof Element element && open(element)) {
                    at = element;
                }
            } else {
                close();
                at = depth == 0 ? root : elements.node(rows[depth - 1]);
            }
        }
    }

    private void addText(TextNode node) {
        if (preformatted > 0) {
            flow.addPreformatted(node.getWholeText(), block, node);
        } else {
            flow.add(node.getWholeText(), node);
        }
    }

    /** Opens an element; returns whether its children are to be visited. */
    private boolean open(Element node) {
        HtmlTag tag = HtmlTag.of(node.normalName());
        Flow layout = tag.flow();
        if (tag == HtmlTag.SCRIPT) {
            kinds |= PageHead.kinds(node);
        }
        if ((layout == Flow.NONE && (scripted || tag != HtmlTag.NOSCRIPT)) || depth == next.length) {
            return false;
        }
        if (layout == Flow.LINE || layout == Flow.PARAGRAPH) {
            flow.breakLine(layout == Flow.LINE ? 1 : 2, block);
        } else if (layout == Flow.CELL) {
            flow.cell();
        }
        if (tag == HtmlTag.BR || tag == HtmlTag.HR || tag == HtmlTag.IMG || tag == HtmlTag.INPUT) {
            return false;
        }
        int parent = depth == 0 ? -1 : rows[depth - 1];
        long hints = node.attributesSize() == 0 ? 0 : hints(node);
        int row = elements.open(node, tag, parent, lines.size(), hints);
        if (layout != Flow.INLINE) {
            block = row;
        }
        openInline(tag);
        rows[depth] = row;
        next[depth] = 0;
        positions[depth] = flow.position();
        depth++;
        return true;
    }

    private void openInline(HtmlTag tag) {
        switch (tag) {
            case PRE, LISTING, XMP, PLAINTEXT -> preformatted++;
            case A -> flow.openLink();
            case BUTTON -> {
                flow.setApart();
                flow.openControl();
            }
            case LABEL -> flow.setApart();
            default -> {}
        }
    }

    private void closeInline(HtmlTag tag) {
        switch (tag) {
            case PRE, LISTING, XMP, PLAINTEXT -> preformatted--;
            case A -> flow.closeLink();
            case BUTTON -> {
                flow.closeControl();
                flow.setApart();
            }
            case LABEL -> flow.setApart();
            default -> {}
        }
    }

    private void close() {
        int row = rows[--depth];
        HtmlTag tag = elements.tag(row);
        Flow layout = tag.flow();
        closeInline(tag);
        if (layout == Flow.LINE || layout == Flow.PARAGRAPH) {
            flow.breakLine(layout == Flow.LINE ? 1 : 2, row);
        } else if (layout == Flow.INLINE && elements.hints(row) != 0) {
            flow.cover(positions[depth], elements.hints(row));
        }
        if (layout != Flow.INLINE) {
            block = elements.parent(row);
            while (block >= 0 && elements.tag(block).flow() == Flow.INLINE) {
                block = elements.parent(block);
            }
        }
        elements.close(row, lines.size());
    }

    private static long hints(Element node) {
        long hints = HintWords.OF_ELEMENTS.hints(node.attr("class")) | HintWords.OF_ELEMENTS.hints(node.attr("id"));
        hints |= HintWords.OF_ELEMENTS.hints(node.attr("role"));
        if (node.hasAttr("hidden") || isStyledAway(node.attr("style"))) {
            hints |= Hint.HIDDEN.bit();
        }
        return hints;
    }

    private static boolean isStyledAway(String style) {
        int display = style.indexOf("display");
        if (display < 0) {
            return false;
        }
        return style.startsWith("none", skip(style, display + "display".length()));
    }

    private static int skip(String style, int from) {
        int at = from;
        while (at < style.length() && (style.charAt(at) == ':' || style.charAt(at) <= ' ')) {
            at++;
        }
        return at;
    }
}
