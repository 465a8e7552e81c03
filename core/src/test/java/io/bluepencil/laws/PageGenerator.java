package io.bluepencil.laws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * Makes pages of nested elements with text in them, the same for the same seed. Every word but those of boilerplate is one of its own,
 * so that a word that is lost, doubled or glued to its neighbour shows.
 */
final class PageGenerator {

    private static final String[] BLOCKS = {
        "div", "p", "section", "article", "main", "aside", "nav", "header", "footer", "ul", "ol", "li", "blockquote",
                "h1", "h2",
        "h4", "table", "tr", "td", "th", "caption", "dl", "dt", "dd", "figure", "figcaption", "pre", "form", "details",
                "summary",
        "address", "center"
    };
    private static final String[] NAMES = {
        "class=story",
        "class='related links'",
        "id=comments",
        "class=twitter-tweet",
        "class=price",
        "class='user info'",
        "class=reviews",
        "class=byline",
        "hidden",
        "role=navigation",
        "class=widget",
        "dir=rtl",
        "style='display:none'",
        "class=ad"
    };
    /** Elements within a line, as a selector. */
    static final String INLINE = "b, i, em, span, strong, code, sup, time, font, u";

    private static final String[] INLINES = INLINE.split(", ", -1);
    private static final String[] VOID = {
        "<br>", "<hr>", "<img src=x alt=x>", "<!-- x -->", "<script>x</script>", "<wbr>"
    };
    private static final String[] ODD = {
        "Advertisement",
        "Read more:",
        "2 / 7",
        "Photo: Ada Okoro",
        "&amp;",
        "&lt;b&gt;",
        "&nbsp;",
        "*",
        "#",
        "1.",
        "\u65b0\u805e",
        "\u0641\u064a"
    };

    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int words;

    private PageGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a page of so many steps} */
    static String page(long seed, int steps) {
        return new PageGenerator(seed).make(steps);
    }

    private String make(int steps) {
        html.append(
                random.nextBoolean()
                        ? "<!doctype html><html lang=en><head><title>W0x w1x w2x</title></head><body>"
                        : "");
        for (int step = 0; step < steps; step++) {
            step();
        }
        return html.toString();
    }

    private void step() {
        int kind = random.nextInt(10);
        if (kind < 4) {
            String tag = pick(BLOCKS);
            html.append('<')
                    .append(tag)
                    .append(random.nextInt(4) == 0 ? " " + pick(NAMES) : "")
                    .append('>');
            open.push(tag);
        } else if (kind < 6 && !open.isEmpty()) {
            html.append("</")
                    .append(random.nextInt(8) == 0 ? pick(BLOCKS) : open.pop())
                    .append(">\n");
        } else if (kind == 6) {
            html.append(pick(VOID));
        } else {
            sentence(1 + random.nextInt(kind == 7 ? 40 : 8));
        }
    }

    private void sentence(int length) {
        boolean link = random.nextInt(6) == 0;
        html.append(link ? "<a href=/x>" : "");
        for (int word = 0; word < length; word++) {
            html.append(word == 0 ? "" : " ");
            String text = random.nextInt(20) == 0 ? pick(ODD) : "w" + Integer.toString(words++, 36) + "x";
            String tag = random.nextInt(5) == 0 ? pick(INLINES) : "";
            html.append(wrapped(text, tag));
        }
        html.append(random.nextInt(3) == 0 ? "" : ".").append(link ? "</a>" : "");
    }

    private String wrapped(String text, String tag) {
        return !tag.isEmpty() ? "<" + tag + ">" + text + "</" + tag + ">" : text;
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
