package io.bluepencil.internal.page;

import java.util.List;
import java.util.Set;

/**
 * Finds in the source of a page what is never read and yet takes a quarter of the time to parse: what stands inside scripts (but
 * for structured data), style sheets and drawings. Their tags are read, so the elements are the same.
 *
 * <p>To take all tags apart would cost what is saved. So it goes from one angle bracket to the next, and only where the name of
 * such an element follows takes apart the tag before, which might hold it in the value of an attribute. What is left out holds no
 * second opening tag of its name, so even within a value behind another tag it begins and ends in the same place of the tree. Only
 * a page that is broken twice there, with an opening tag in such a value and a stray closing tag behind it, loses what is between.
 */
final class Skim {

    /** What is shorter takes longer to leave out than to parse. */
    private static final int LEAST = 24;

    /** Elements of drawings; what is none of them might lead out of the drawing. */
    private static final Set<String> DRAWN = Set.of(
            "animate",
            "animatetransform",
            "circle",
            "clippath",
            "defs",
            "desc",
            "ellipse",
            "feblend",
            "fecolormatrix",
            "fecomposite",
            "feflood",
            "fegaussianblur",
            "femerge",
            "femergenode",
            "feoffset",
            "filter",
            "g",
            "image",
            "line",
            "lineargradient",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialgradient",
            "rect",
            "stop",
            "symbol",
            "text",
            "title",
            "tspan",
            "use");

    /** Elements that hold text only, whatever it looks like, and those that have rules of their own. */
    private static final List<String> OPAQUE =
            List.of("iframe", "math", "noembed", "noframes", "plaintext", "textarea", "title", "xmp");

    private static final List<String> UNREAD = List.of("script", "style", "svg");

    private final Tags tags;
    private final Unread unread = new Unread();

    /** Where the last tag begins that was come by, -1 if there was none. */
    private int last = -1;

    private Skim(String html) {
        this.tags = new Tags(html);
    }

    /** {@return what of a page is never read} */
    static Unread of(String html) {
        Skim skim = new Skim(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', skim.pass(at));
        }
        return skim.unread;
    }

    /** {@return where to go on: behind what begins at an angle bracket, or within it where that does not matter} */
    private int pass(int at) {
        return switch (tags.lower(at + 1)) {
            case 's' -> passNamed(at);
            case 'i', 'm', 'n', 'p', 't', 'x' -> passOpaque(at);
            case '!' -> tags.isComment(at) ? tags.commentEnd(at) : tags.declarationEnd(at);
            case '?' -> tags.declarationEnd(at);
            default -> come(at);
        };
    }

    private int come(int at) {
        int next = tags.lower(at + 1);
        if (next == '/' || (next >= 'a' && next <= 'z')) {
            last = at;
        }
        return at + 1;
    }

    /** Passes an element whole in which tags are no tags, or not those of HTML. */
    private int passOpaque(int at) {
        for (String name : OPAQUE) {
            if (tags.isName(name, at + 1)) {
                return close(name, at + 1);
            }
        }
        return come(at);
    }

    private int passNamed(int at) {
        for (String name : UNREAD) {
            if (tags.isName(name, at + 1)) {
                return passUnread(name, at);
            }
        }
        return tags.isName("select", at + 1) ? close("select", at + 1) : come(at);
    }

    private int passUnread(String name, int at) {
        int free = last < 0 ? at : tags.tagEnd(last);
        if (free > at) {
            return free;
        }
        last = at;
        int inside = tags.tagEnd(at);
        if (name.equals("svg")) {
            return passDrawing(inside);
        }
        int end = close(name, inside);
        boolean isData = name.equals("script") && tags.holdsJson(at, inside);
        return isData || tags.opens(name, inside, end) ? end : leaveOut(inside, end);
    }

    private int leaveOut(int from, int to) {
        if (to - from >= LEAST && to < tags.length()) {
            unread.add(from, to);
        }
        return to;
    }

    /** {@return where an element is closed, or the end of the page} */
    private int close(String name, int from) {
        int next = tags.next(from);
        while (next < tags.length() && !tags.closes(name, next)) {
            next = tags.next(next + 1);
        }
        return next;
    }

    private int passDrawing(int from) {
        if (tags.isEmpty(from)) {
            return from;
        }
        int next = tags.next(from);
        while (next < tags.length() && !tags.closes("svg", next)) {
            if (tags.isComment(next)) {
                next = tags.next(tags.commentEnd(next));
            } else if (isDrawn(tags.lower(next + 1) == '/' ? next + 2 : next + 1)) {
                next = tags.next(next + 2);
            } else {
                return close("svg", next);
            }
        }
        return leaveOut(from, next);
    }

    private boolean isDrawn(int at) {
        return DRAWN.contains(tags.name(at));
    }
}
