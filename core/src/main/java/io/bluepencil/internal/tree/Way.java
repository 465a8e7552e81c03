package io.bluepencil.internal.tree;

import io.bluepencil.internal.page.HtmlTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The way from the body of a page to a piece of its text, reduced to what carries meaning: containers such as lists and
 * quotations, then one element that holds the paragraph, then inline elements. What only lays the page out is left out, and a
 * link or emphasis around whole blocks moves into them.
 */
final class Way {

    /** Real pages nest less than ten containers; what is deeper is flattened, for each level costs a prefix on every line. */
    private static final int MOST_CONTAINERS = 32;

    final List<Element> containers = new ArrayList<>();
    final List<Element> inlines = new ArrayList<>();
    final Element paragraph;
    final boolean isHeading;
    final boolean isPreformatted;
    String direction = "";
    String language = "";

    private Way(Element parent, Element body) {
        List<Element> path = new ArrayList<>();
        Element at = parent;
        while (at != null && !at.equals(body)) {
            path.add(at);
            noteLanguage(at);
            at = at.parent();
        }
        Collections.reverse(path);
        Element verbatim = firstVerbatim(path);
        this.paragraph = verbatim == null ? lastBlock(path, body) : verbatim;
        this.isPreformatted = verbatim != null && !tag(verbatim).isHeading();
        this.isHeading = verbatim != null && tag(verbatim).isHeading();
        addContainers(path, verbatim);
        addInlines(path);
    }

    static Way to(Element parent, Element body) {
        return new Way(parent, body);
    }

    private void noteLanguage(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        direction = direction.isEmpty() ? element.attr("dir") : direction;
        language = language.isEmpty() ? element.attr("lang") : language;
    }

    /** Whatever stands in a heading or in preformatted text is part of it. */
    private static @Nullable Element firstVerbatim(List<Element> path) {
        for (Element element : path) {
            HtmlTag tag = tag(element);
            if (tag.isHeading() || tag.isPreformatted()) {
                return element;
            }
        }
        return null;
    }

    private static Element lastBlock(List<Element> path, Element body) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (tag(path.get(i)).isBlock()) {
                return path.get(i);
            }
        }
        return body;
    }

    private void addContainers(List<Element> path, @Nullable Element verbatim) {
        HtmlTag parent = HtmlTag.BODY;
        for (Element element : path) {
            if (element.equals(verbatim) || containers.size() == MOST_CONTAINERS) {
                return;
            }
            HtmlTag tag = tag(element);
            if (Names.isContainerIn(parent, tag)) {
                containers.add(element);
                parent = tag;
            }
        }
    }

    private void addInlines(List<Element> path) {
        Set<String> names = new HashSet<>();
        int block = path.indexOf(paragraph);
        for (int i = 0; i < path.size(); i++) {
            Element element = path.get(i);
            String name = Names.inline(element);
            boolean reading = Names.isRuby(name) && i < block;
            boolean wanted = isPreformatted ? name.equals("code") : !reading;
            if (!name.isEmpty() && wanted && names.add(name)) {
                inlines.add(element);
            }
        }
    }

    private static HtmlTag tag(Element element) {
        return HtmlTag.of(element.normalName());
    }

    /** {@return whether the text stands in the last container itself, not in a paragraph of it} */
    boolean isInContainer() {
        return !containers.isEmpty()
                && containers.get(containers.size() - 1).equals(paragraph)
                && Names.holdsText(tag(paragraph));
    }
}
