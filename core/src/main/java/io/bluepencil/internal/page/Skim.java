package io.bluepencil.internal.page;

import java.util.Set;

/**
 * Finds in the source of a page what is never read and yet takes a third of the time to parse: what stands inside scripts (but for
 * structured data), style sheets, drawings and comments, and most attributes. The elements and the comments are the same without.
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

    /** Elements within which a tag may be none, or is one of another language, and those of which other attributes count. */
    private static final NameHashes SPECIAL = NameHashes.of(
            "script",
            "style",
            "svg",
            "select",
            "iframe",
            "math",
            "noembed",
            "noframes",
            "plaintext",
            "textarea",
            "title",
            "xmp",
            "img",
            "source",
            "link",
            "input",
            "html",
            "body",
            "b",
            "big",
            "code",
            "em",
            "font",
            "i",
            "nobr",
            "s",
            "small",
            "strike",
            "strong",
            "tt",
            "u");

    /** By it the parser decides where a field stands. */
    private static final NameHashes TYPE = NameHashes.of("type");

    private final Unread unread = new Unread();
    private final Tags tags;
    private final TagSkim tag;
    private final NameHashes read;

    private Skim(String html, NameHashes read) {
        this.tags = new Tags(html);
        this.tag = new TagSkim(html, unread);
        this.read = read;
    }

    /**
     * {@return what of a page is never read}
     *
     * @param html the source of the page
     * @param read the attributes that are
     */
    static Unread of(String html, NameHashes read) {
        Skim skim = new Skim(html, read);
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', skim.pass(at));
        }
        return skim.unread;
    }

    /** {@return where to go on: behind what begins at an angle bracket} */
    private int pass(int at) {
        if (tags.isLetter(at + 1)) {
            return passOpening(at);
        }
        return switch (tags.lower(at + 1)) {
            case '/' -> passClosing(at);
            case '!' -> tags.isComment(at) ? passComment(at) : tags.declarationEnd(at);
            case '?' -> tags.declarationEnd(at);
            default -> at + 1;
        };
    }

    private int passOpening(int at) {
        int end = tag.name(at + 1);
        return SPECIAL.mayHold(tag.hash()) ? passSpecial(at, end) : tag.pass(end, read);
    }

    private int passClosing(int at) {
        return tags.isLetter(at + 2) ? tag.pass(tag.name(at + 2), NameHashes.ANY) : tags.declarationEnd(at);
    }

    private int passComment(int at) {
        int end = tags.commentEnd(at);
        int close = end - "-->".length();
        return tags.closesComment(close) ? leaveOut(at + "<!--".length(), close) + "-->".length() : end;
    }

    private int passSpecial(int at, int nameEnd) {
        String name = tags.lower(at + 1, nameEnd);
        return switch (name) {
            case "script", "style" -> passUnread(name, at, tag.pass(nameEnd, read));
            case "svg" -> passDrawing(tag.pass(nameEnd, read));
            case "iframe", "math", "noembed", "noframes", "plaintext", "textarea", "title", "xmp" ->
                close(name, tag.pass(nameEnd, read));
            case "select" -> passSelect(tag.pass(nameEnd, read));
            case "img", "source" -> tag.pass(nameEnd, orAll(NameHashes.NONE));
            case "input" -> tag.pass(nameEnd, orAll(TYPE));
            case "link" -> passLink(at, nameEnd);
            // Whether a page is a snippet hangs on its body, and of words in bold the parser keeps only three open that
            // are alike.
            default -> tag.pass(nameEnd, NameHashes.ANY);
        };
    }

    /** Nearly all lead to style sheets and icons. */
    private int passLink(int at, int nameEnd) {
        int end = tag.pass(nameEnd, NameHashes.ANY);
        String link = tags.lower(at, end);
        boolean asked = link.contains("canonical") || link.contains("image_src");
        return asked ? end : tag.pass(nameEnd, orAll(NameHashes.NONE));
    }

    /** {@return what is read of an element of which few attributes are asked for, unless all are to be read} */
    private NameHashes orAll(NameHashes few) {
        return read == NameHashes.ANY ? read : few;
    }

    /** What holds a second opening tag of its name may end elsewhere. */
    private int passUnread(String name, int at, int inside) {
        boolean read = name.equals("script") && Tags.holdsJson(tags.lower(at, inside));
        int next = tags.next(inside);
        while (next < tags.length() && !tags.closes(name, next)) {
            read |= tags.isName(name, next + 1);
            next = tags.next(next + 1);
        }
        return read ? next : leaveOut(inside, next);
    }

    private int leaveOut(int from, int to) {
        if (to - from >= LEAST && to < tags.length()) {
            unread.add(from, to);
        }
        return to;
    }

    /** {@return where an element is closed that holds no tags, or the end of the page} */
    private int close(String name, int from) {
        int next = tags.next(from);
        while (next < tags.length() && !tags.closes(name, next)) {
            next = tags.next(next + 1);
        }
        return next;
    }

    /** In a list of choices, elements that hold no tags elsewhere are none. */
    private int passSelect(int from) {
        int next = tags.next(from);
        while (next < tags.length() && !tags.closes("select", next)) {
            int name = tags.lower(next + 1) == '/' ? next + 2 : next + 1;
            int behind = tags.isComment(next) ? tags.commentEnd(next) : next + 1;
            next = tags.next(tags.isLetter(name) ? tag.pass(tag.name(name), NameHashes.ANY) : behind);
        }
        return next;
    }

    private int passDrawing(int from) {
        if (tag.isEmpty()) {
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
        return DRAWN.contains(tags.lower(at, tag.name(at)));
    }
}
