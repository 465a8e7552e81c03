package io.bluepencil.internal.tree;

import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of what is left of a page. Every character in it is one of the page text that was not cut, in its order; white
 * space between inline elements stands outside of them.
 */
public final class ArticleTree {

    private final Element pageBody;
    private final Element root = new Element("body");
    private final Containers containers = new Containers(root);
    private final List<Element> inlineOriginals = new ArrayList<>();
    private final List<Element> inlines = new ArrayList<>();
    private @Nullable Way way;
    private @Nullable Element lastParent;
    private Element paragraph = root;

    private ArticleTree(Element pageBody) {
        this.pageBody = pageBody;
    }

    /**
     * {@return the body of the tree}
     *
     * @param page the page
     * @param cuts its text without what was cut
     */
    public static Element of(Page page, Cuts cuts) {
        return new ArticleTree(page.document().body()).build(page.pieces(), cuts);
    }

    private Element build(Pieces pieces, Cuts cuts) {
        StringBuilder gap = new StringBuilder();
        int at = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            gap.append(cuts.kept(at, pieces.start(piece)));
            at = pieces.end(piece);
            String own = cuts.kept(pieces.start(piece), at);
            if (!own.isEmpty()) {
                add(pieces.node(piece), gap.toString(), own);
                gap.setLength(0);
            }
        }
        containers.closeTo(0);
        return root;
    }

    private void add(TextNode node, String gap, String own) {
        Way before = way;
        Element parent = Objects.requireNonNull(node.parent(), "text of the page stands in an element");
        Way here = before != null && parent.equals(lastParent) ? before : Way.to(parent, pageBody);
        way = here;
        lastParent = parent;
        boolean moved = containers.open(here.containers);
        boolean same = !moved && before != null && before.paragraph.equals(here.paragraph);
        if (!same || isNewParagraph(here, gap)) {
            closeInlines(0);
            paragraph = open(here);
        } else {
            closeInlines(common(here.inlines));
            innermost().appendChildren(Gap.nodes(gap, here));
        }
        for (int i = inlines.size(); i < here.inlines.size(); i++) {
            Element original = here.inlines.get(i);
            Element inline = Copies.inline(original);
            innermost().appendChild(inline);
            inlineOriginals.add(original);
            inlines.add(inline);
        }
        innermost().appendChild(new TextNode(own));
    }

    /** An empty line within one element, as two line breaks make it, begins a paragraph. */
    private static boolean isNewParagraph(Way way, String gap) {
        return gap.startsWith("\n\n") && !way.isHeading && !way.isPreformatted && !way.isInContainer();
    }

    private Element open(Way way) {
        Element element = way.isInContainer() ? containers.innermost() : containers.add(paragraph(way));
        if (!way.direction.isEmpty()) {
            element.attr("dir", way.direction);
        }
        if (!way.language.isEmpty()) {
            element.attr("lang", way.language);
        }
        return element;
    }

    private static Element paragraph(Way way) {
        if (way.isPreformatted) {
            return Copies.preformatted(way.paragraph);
        }
        return new Element(way.isHeading ? way.paragraph.normalName() : "p");
    }

    private Element innermost() {
        return inlines.isEmpty() ? paragraph : inlines.get(inlines.size() - 1);
    }

    private int common(List<Element> others) {
        int size = Math.min(others.size(), inlineOriginals.size());
        int common = 0;
        while (common < size && inlineOriginals.get(common).equals(others.get(common))) {
            common++;
        }
        return common;
    }

    private void closeInlines(int size) {
        inlines.subList(size, inlines.size()).clear();
        inlineOriginals.subList(size, inlineOriginals.size()).clear();
    }
}
