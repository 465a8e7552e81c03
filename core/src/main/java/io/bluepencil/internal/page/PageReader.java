package io.bluepencil.internal.page;

import io.bluepencil.internal.jsonld.EmbeddedArticle;
import io.bluepencil.internal.jsonld.JsonLd;
import io.bluepencil.internal.page.HtmlTag.Flow;
import io.bluepencil.internal.read.Openers;
import io.bluepencil.internal.read.TextIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
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

    /** Of so many characters that are read of a real page, one is text. */
    private static final int MARKUP = 4;

    /** An element of a real page holds so many characters of text in the mean. */
    private static final int CHARACTERS = 32;

    /** What a page holds for browsers without scripts is mostly one sentence that asks for them; an article has more words. */
    private static final int NOTICE_WORDS = 30;

    private final Elements elements;
    private final KnownNames names = new KnownNames();
    private final Lines lines = new Lines();
    private final Pieces pieces;
    private final List<Element> data = new ArrayList<>();
    private final TextFlow flow;
    private final boolean scripted;
    private final int[] next = new int[MAX_DEPTH * 2];
    private final int[] rows = new int[MAX_DEPTH * 2];
    private final int[] positions = new int[MAX_DEPTH * 2];
    private int depth;
    private int preformatted;
    private final int[] lengths = new int[MAX_DEPTH * 2];
    private long kinds;
    private int block;

    /** The block with the text of the line so far, the row if several cells have some, -1 if there is none. */
    private int textBlock = -1;

    private PageReader(int guess, boolean scripted, Unread unread) {
        this.scripted = scripted;
        this.elements = new Elements(16 + guess / CHARACTERS);
        this.pieces = new Pieces(unread);
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
        return read(html, url, Openers.UNKNOWN, Set.of());
    }

    /**
     * Reads a page.
     *
     * @param html the source
     * @param url where it comes from, empty if unknown
     * @param openers the words that open known phrases
     * @param details what is to be read besides
     * @return the page
     */
    public static Page read(String html, String url, Openers openers, Set<Detail> details) {
        Unread unread = Skim.of(html, details.contains(Detail.ATTRIBUTES) ? NameHashes.ANY : TagSkim.READ);
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(details.contains(Detail.OFFSETS));
        Document document = parser.parseInput(unread.rest(html), url);
        if (document.baseUri().isEmpty()) {
            document.setBaseUri(canonical(document));
        }
        int guess = (html.length() - unread.length()) / MARKUP;
        Page page = new PageReader(guess, true, unread).read(document, openers);
        if (page.words(0) >= LEAST_WORDS) {
            return page;
        }
        Page plain = new PageReader(guess, false, unread).read(document, openers);
        Page best = plain.words(0) >= page.words(0) + NOTICE_WORDS ? plain : page;
        return best.words(0) >= LEAST_WORDS ? best : readEmbedded(document, best, unread, openers);
    }

    /** A script would build the page out of text that the page carries for search engines, too. */
    private static Page readEmbedded(Document document, Page bare, Unread unread, Openers openers) {
        int length = bare.text().text().length();
        Optional<String> article = EmbeddedArticle.html(document).filter(html -> html.length() > length);
        if (article.isEmpty()) {
            return bare;
        }
        document.body().append(article.get());
        return new PageReader(article.get().length(), true, unread).read(document, openers);
    }

    /** A page that was saved says itself where it comes from. */
    private static String canonical(Document document) {
        for (Element child = document.head().firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (PageHead.isCanonical(child)) {
                return child.attr("href").strip();
            }
        }
        return "";
    }

    private Page read(Document document, Openers openers) {
        walk(document.body());
        return new Page(TextIndex.of(flow.finish(), openers), elements, lines, pieces, data, document, kinds);
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
            textBlock = flow.isLineOpen() ? block : -1;
        } else if (flow.add(node.getWholeText(), node)) {
            int row = elements.parent(block);
            boolean same = textBlock == block || textBlock == row;
            int other = same ? textBlock : row;
            textBlock = textBlock < 0 ? block : other;
        }
    }

    /** Ends the line, which no element is part of that holds nothing yet. */
    private void breakLine(int gap) {
        int size = lines.size();
        int length = flow.length();
        flow.breakLine(gap, textBlock < 0 ? block : textBlock);
        textBlock = -1;
        for (int i = depth - 1; i >= 0 && lines.size() > size && lengths[i] == length; i--) {
            elements.startBehind(rows[i], lines.size());
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
            if (tag == HtmlTag.SCRIPT && JsonLd.isIn(node)) {
                data.add(node);
            }
            return false;
        }
        if (tag == HtmlTag.BR) {
            breakLine(flow.isLineOpen() ? 1 : 2);
        } else if (layout == Flow.LINE || layout == Flow.PARAGRAPH) {
            breakLine(layout == Flow.LINE ? 1 : 2);
        } else if (layout == Flow.CELL) {
            flow.cell();
        }
        if (tag == HtmlTag.BR || tag == HtmlTag.HR || tag == HtmlTag.IMG || tag == HtmlTag.INPUT) {
            return false;
        }
        int parent = depth == 0 ? -1 : rows[depth - 1];
        int row = elements.open(node, tag, parent, lines.size());
        if (node.attributesSize() > 0) {
            describe(row, node.attributes());
        }
        if (layout != Flow.INLINE) {
            block = row;
        }
        openInline(tag, node);
        rows[depth] = row;
        next[depth] = 0;
        positions[depth] = flow.position();
        lengths[depth] = flow.length();
        depth++;
        return true;
    }

    private void openInline(HtmlTag tag, Element node) {
        switch (tag) {
            case PRE, LISTING, XMP, PLAINTEXT -> preformatted++;
            case A -> flow.openLink();
            case BUTTON -> {
                flow.setApart();
                flow.openControl();
            }
            case LABEL -> flow.setApart();
            case Q -> Unwritten.quotationMarks(node);
            case RT -> Unwritten.brackets(node);
            case MFRAC -> Unwritten.fractionBar(node);
            case MSQRT -> Unwritten.root(node);
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
        boolean manyLines = layout == Flow.CELL && lines.size() > elements.firstBlock(row);
        if (layout == Flow.LINE || layout == Flow.PARAGRAPH || manyLines) {
            breakLine(layout == Flow.PARAGRAPH ? 2 : 1);
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

    /** The parser has brought the names of attributes to lower case. */
    private void describe(int element, Attributes attributes) {
        String classes = attributes.get("class");
        int slot = names.slot(classes);
        int number = names.number(slot);
        long hints = names.hints(slot);
        if (classes.isEmpty() || attributes.size() > 1) {
            hints |= names.hints(attributes.get("id")) | names.hints(attributes.get("role"));
            if (attributes.hasKey("hidden") || Style.hides(attributes.get("style"))) {
                hints |= Hint.HIDDEN.bit();
            }
        }
        elements.describe(element, hints, number);
    }
}
