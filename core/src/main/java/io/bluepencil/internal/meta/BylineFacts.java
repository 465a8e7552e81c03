package io.bluepencil.internal.meta;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Elements near the headline that hold an author or a date: time elements, links to authors, classes of bylines. */
final class BylineFacts {

    /** How far down an element is searched for one that says it more closely. */
    private static final int LOOK_AHEAD = 60;

    /** Longer class attributes exist, but say it at their start. */
    private static final int MOST_CHARS = 300;

    private static final String[] AUTHOR_WORDS = {
        "author", "byline", "writer", "contributor", "reporter", "autor", "auteur"
    };

    private static final String[] NO_AUTHOR = {
        "bio", "image", "img", "avatar", "photo", "social", "share", "date", "time", "title", "desc", "box", "related",
        "icon"
    };

    private static final String[] AUTHOR_PATHS = {
        "/author/",
        "/authors/",
        "/autor/",
        "/autoren/",
        "/auteur/",
        "/auteurs/",
        "/autores/",
        "/autore/",
        "/writers/",
        "/profile/author"
    };

    private static final String[] DATE_WORDS = {"date", "time", "publish", "posted", "datum", "fecha"};
    private static final String[] UPDATE_WORDS = {"updat", "modif", "revis"};

    private final Elements elements;
    private final Headline headline;
    private final List<Found> found = new ArrayList<>();

    BylineFacts(Page page, Headline headline) {
        this.elements = page.elements();
        this.headline = headline;
    }

    private record Found(Field field, String value, String place, int order) {}

    /** Looks at one element. */
    void visit(int row) {
        Element node = elements.node(row);
        if (elements.tag(row) == HtmlTag.TIME) {
            time(row, node);
        } else if (node.attributesSize() > 0) {
            if (isAuthorLink(row)) {
                add(Field.AUTHOR, row, ShortText.of(node), "link to the author", 0);
            } else if (Hint.BYLINE.isIn(elements.hints(row))) {
                byClass(row, node);
            }
        }
    }

    private void time(int row, Element node) {
        String value = node.attr("datetime").isBlank() ? ShortText.of(node) : node.attr("datetime");
        String words = names(node) + " " + names(elements.node(Math.max(0, elements.parent(row))));
        boolean updated =
                holds(words, UPDATE_WORDS) || Cues.isUpdate(before(node)) || Cues.isUpdate(ShortText.of(node));
        add(updated ? Field.MODIFIED : Field.PUBLISHED, row, value, "time", 0);
    }

    private static String before(Element node) {
        Node sibling = node.previousSibling();
        if (sibling instanceof TextNode text) {
            String whole = text.getWholeText();
            return whole.substring(0, Math.min(whole.length(), MOST_CHARS));
        }
        return sibling instanceof Element element ? ShortText.of(element) : "";
    }

    private boolean isAuthorLink(int row) {
        Element node = elements.node(row);
        if (elements.tag(row) != HtmlTag.A) {
            return false;
        }
        String href = node.attr("href").toLowerCase(Locale.ROOT);
        return node.attr("rel").contains("author") || holds(href, AUTHOR_PATHS);
    }

    private void byClass(int row, Element node) {
        String names = names(node);
        boolean isAuthor = holds(names, AUTHOR_WORDS) && !holds(names, NO_AUTHOR);
        if (isAuthor && !isSaidInside(row)) {
            add(Field.AUTHOR, row, ShortText.of(node), "class of the byline", 1);
        } else if (!isAuthor && holds(names, DATE_WORDS)) {
            String text = ShortText.of(node);
            boolean updated = holds(names, UPDATE_WORDS) || Cues.isUpdate(text);
            add(updated ? Field.MODIFIED : Field.PUBLISHED, row, text, "class of the date", 1);
        }
    }

    /** Of nested elements the innermost says it best. */
    private boolean isSaidInside(int row) {
        int end = Math.min(elements.end(row), row + LOOK_AHEAD);
        for (int at = row + 1; at < end; at++) {
            if (isAuthorLink(at)) {
                return true;
            }
            String names = Hint.BYLINE.isIn(elements.hints(at)) ? names(elements.node(at)) : "";
            if (holds(names, AUTHOR_WORDS) && !holds(names, NO_AUTHOR)) {
                return true;
            }
        }
        return false;
    }

    private static String names(Element node) {
        return (start(node.attr("class")) + " " + start(node.id())).toLowerCase(Locale.ROOT);
    }

    private static String start(String names) {
        return names.length() > MOST_CHARS ? names.substring(0, MOST_CHARS) : names;
    }

    private static boolean holds(String names, String[] words) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(Field field, int row, String value, String place, int rank) {
        if (headline.isNear(row) && !value.isEmpty()) {
            found.add(new Found(field, value, place, rank * 1000 + headline.distance(row)));
        }
    }

    /** Adds what was found, the surest and nearest first. */
    void addTo(Facts facts) {
        found.sort(Comparator.comparingInt(Found::order));
        found.forEach(it -> facts.add(it.field, it.value, Origin.ELEMENT, it.place));
    }
}
