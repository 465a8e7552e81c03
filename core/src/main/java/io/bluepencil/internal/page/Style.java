package io.bluepencil.internal.page;

/** What the style attribute of an element says, as far as it matters. */
final class Style {

    private static final String DISPLAY = "display";

    private Style() {}

    /** {@return whether an element with the style is not shown} */
    static boolean hides(String style) {
        int display = style.indexOf(DISPLAY);
        if (display < 0) {
            return false;
        }
        int at = display + DISPLAY.length();
        while (at < style.length() && (style.charAt(at) == ':' || style.charAt(at) <= ' ')) {
            at++;
        }
        return style.startsWith("none", at);
    }
}
