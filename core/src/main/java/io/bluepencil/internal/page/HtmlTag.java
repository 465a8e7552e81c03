package io.bluepencil.internal.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The elements that matter for the layout of page text, and how they lay it out. */
public enum HtmlTag {
    BODY(Flow.PARAGRAPH),
    MAIN(Flow.PARAGRAPH),
    ARTICLE(Flow.PARAGRAPH),
    SECTION(Flow.PARAGRAPH),
    ASIDE(Flow.PARAGRAPH),
    NAV(Flow.PARAGRAPH),
    HEADER(Flow.PARAGRAPH),
    FOOTER(Flow.PARAGRAPH),
    HGROUP(Flow.PARAGRAPH),
    SEARCH(Flow.PARAGRAPH),
    MENU(Flow.PARAGRAPH),
    DIV(Flow.PARAGRAPH),
    P(Flow.PARAGRAPH),
    H1(Flow.PARAGRAPH),
    H2(Flow.PARAGRAPH),
    H3(Flow.PARAGRAPH),
    H4(Flow.PARAGRAPH),
    H5(Flow.PARAGRAPH),
    H6(Flow.PARAGRAPH),
    BLOCKQUOTE(Flow.PARAGRAPH),
    PRE(Flow.PARAGRAPH),
    LISTING(Flow.PARAGRAPH),
    XMP(Flow.PARAGRAPH),
    PLAINTEXT(Flow.PARAGRAPH),
    FIGURE(Flow.PARAGRAPH),
    FIGCAPTION(Flow.PARAGRAPH),
    ADDRESS(Flow.PARAGRAPH),
    FORM(Flow.PARAGRAPH),
    FIELDSET(Flow.PARAGRAPH),
    LEGEND(Flow.PARAGRAPH),
    DETAILS(Flow.PARAGRAPH),
    SUMMARY(Flow.PARAGRAPH),
    DIALOG(Flow.PARAGRAPH),
    CENTER(Flow.PARAGRAPH),
    MARQUEE(Flow.PARAGRAPH),
    UL(Flow.PARAGRAPH),
    OL(Flow.PARAGRAPH),
    DIR(Flow.PARAGRAPH),
    DL(Flow.PARAGRAPH),
    TABLE(Flow.PARAGRAPH),
    HR(Flow.PARAGRAPH),
    LI(Flow.LINE),
    DT(Flow.LINE),
    DD(Flow.LINE),
    TR(Flow.LINE),
    CAPTION(Flow.LINE),
    THEAD(Flow.LINE),
    TBODY(Flow.LINE),
    TFOOT(Flow.LINE),
    BR(Flow.LINE),
    TD(Flow.CELL),
    TH(Flow.CELL),
    A(Flow.INLINE),
    BUTTON(Flow.INLINE),
    LABEL(Flow.INLINE),
    TIME(Flow.INLINE),
    IMG(Flow.INLINE),
    CODE(Flow.INLINE),
    STRONG(Flow.INLINE),
    B(Flow.INLINE),
    EM(Flow.INLINE),
    I(Flow.INLINE),
    SPAN(Flow.INLINE),
    Q(Flow.INLINE),
    RT(Flow.INLINE),
    MFRAC(Flow.INLINE),
    MSQRT(Flow.INLINE),
    INPUT(Flow.INLINE),
    /** Any element without a constant of its own. */
    OTHER(Flow.INLINE),
    NOSCRIPT(Flow.NONE),
    HEAD(Flow.NONE),
    TITLE(Flow.NONE),
    SCRIPT(Flow.NONE),
    STYLE(Flow.NONE),
    TEMPLATE(Flow.NONE),
    IFRAME(Flow.NONE),
    OBJECT(Flow.NONE),
    SVG(Flow.NONE),
    CANVAS(Flow.NONE),
    VIDEO(Flow.NONE),
    AUDIO(Flow.NONE),
    SELECT(Flow.NONE),
    DATALIST(Flow.NONE),
    TEXTAREA(Flow.NONE),
    PROGRESS(Flow.NONE),
    METER(Flow.NONE),
    MAP(Flow.NONE),
    FRAMESET(Flow.NONE),
    NOFRAMES(Flow.NONE),
    /** The formula in another notation, inside MathML. */
    ANNOTATION(Flow.NONE);

    /** How an element stands in the text. */
    enum Flow {
        /** Within a line. */
        INLINE,
        /** A table cell: within the line of its row, set off from the cell before. */
        CELL,
        /** On lines of its own. */
        LINE,
        /** On lines of its own, with a blank line before and after. */
        PARAGRAPH,
        /** Not at all. */
        NONE
    }

    private static final Map<String, HtmlTag> BY_NAME = byName();

    private final Flow flow;

    HtmlTag(Flow flow) {
        this.flow = flow;
    }

    Flow flow() {
        return flow;
    }

    /** {@return the constant of an element by its name in lower case} */
    public static HtmlTag of(String name) {
        return BY_NAME.getOrDefault(name, OTHER);
    }

    private static Map<String, HtmlTag> byName() {
        Map<String, HtmlTag> map = new HashMap<>();
        for (HtmlTag tag : values()) {
            map.put(tag.name().toLowerCase(Locale.ROOT), tag);
        }
        map.remove("other");
        return map;
    }

    /** {@return whether it stands on lines of its own, or is a cell of a row that does} */
    public boolean isBlock() {
        return flow != Flow.INLINE && flow != Flow.NONE;
    }

    /** {@return whether blanks and line ends in it count} */
    public boolean isPreformatted() {
        return switch (this) {
            case PRE, LISTING, XMP, PLAINTEXT -> true;
            default -> false;
        };
    }

    /** {@return whether it is one of h1 to h6} */
    public boolean isHeading() {
        return switch (this) {
            case H1, H2, H3, H4, H5, H6 -> true;
            default -> false;
        };
    }
}
