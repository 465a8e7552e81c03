package io.bluepencil.internal.page;

import io.bluepencil.internal.read.Markup;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Role;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that has been read: its text, a line a block, and what the markup says of it. */
public final class Page implements Markup {

    private final TextIndex text;
    private final Elements elements;
    private final Lines lines;
    private final Pieces pieces;
    private final List<Element> data;
    private final Document document;
    private final PageHead head;
    private final int[] chars;
    private final int[] linkChars;
    private final int[] words;

    Page(
            TextIndex text,
            Elements elements,
            Lines lines,
            Pieces pieces,
            List<Element> data,
            Document document,
            long kinds) {
        this.text = text;
        this.elements = elements;
        this.lines = lines;
        this.pieces = pieces;
        this.data = List.copyOf(data);
        this.document = document;
        this.head = PageHead.of(document, kinds);
        int size = text.size();
        if (size != lines.size()) {
            throw new IllegalStateException(lines.size() + " lines laid out, " + size + " read");
        }
        this.chars = new int[size + 1];
        this.linkChars = new int[size + 1];
        this.words = new int[size + 1];
        for (int block = 0; block < size; block++) {
            chars[block + 1] = chars[block] + lines.chars(block);
            linkChars[block + 1] = linkChars[block] + lines.linkChars(block);
            words[block + 1] = words[block] + text.words(block);
        }
    }

    /** {@return the page text} */
    public TextIndex text() {
        return text;
    }

    /** {@return the elements} */
    public Elements elements() {
        return elements;
    }

    /** {@return which text node each piece of the text comes from} */
    public Pieces pieces() {
        return pieces;
    }

    /** {@return the scripts in the body that hold structured data, in their order} */
    public List<Element> data() {
        return data;
    }

    /** {@return the parsed page} */
    public Document document() {
        return document;
    }

    /** {@return what the head of the page says} */
    public PageHead head() {
        return head;
    }

    /** {@return whether the block stands in an element of this kind} */
    public boolean isWithin(HtmlTag tag, int block) {
        for (int at = lines.element(block); at >= 0; at = elements.parent(at)) {
            if (elements.tag(at) == tag) {
                return true;
            }
        }
        return false;
    }

    /** {@return the number of blocks} */
    public int size() {
        return lines.size();
    }

    /** {@return the element that lays the block out, never an inline one} */
    public int element(int block) {
        return lines.element(block);
    }

    /** {@return the hints of inline elements that hold the whole block} */
    public long hints(int block) {
        return lines.hints(block);
    }

    /** {@return whether most of the block is the text of buttons} */
    public boolean isControl(int block) {
        return lines.control(block);
    }

    @Override
    public Role role(int block) {
        if (Hint.CAPTION.isIn(lines.hints(block))) {
            return Role.CAPTION;
        }
        for (int at = lines.element(block); at >= 0; at = elements.parent(at)) {
            Role role = roleOf(at);
            if (role != Role.TEXT) {
                return role;
            }
        }
        return Role.TEXT;
    }

    private Role roleOf(int element) {
        HtmlTag tag = elements.tag(element);
        if (tag.isHeading()) {
            return Role.HEADING;
        }
        return switch (tag) {
            case FIGCAPTION -> Role.CAPTION;
            case LI, DT, DD -> Role.LIST_ITEM;
            case TR -> Role.TABLE_ROW;
            case BLOCKQUOTE -> Role.QUOTATION;
            case PRE, LISTING, XMP, PLAINTEXT -> Role.CODE;
            default -> Role.TEXT;
        };
    }

    @Override
    public int linkPercent(int block) {
        return percent(linkChars[block + 1] - linkChars[block], chars[block + 1] - chars[block]);
    }

    /** {@return the number of characters in an element} */
    public int chars(int element) {
        return chars[elements.endBlock(element)] - chars[elements.firstBlock(element)];
    }

    /** {@return the number of words in an element} */
    public int words(int element) {
        return words[elements.endBlock(element)] - words[elements.firstBlock(element)];
    }

    /** {@return the share of the characters in an element that stand in links, in percent} */
    public int linkPercentOf(int element) {
        int first = elements.firstBlock(element);
        int end = elements.endBlock(element);
        return percent(linkChars[end] - linkChars[first], chars[end] - chars[first]);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }
}
