package io.bluepencil.report;

/** Makes hostile characters visible before scraped text is shown on a terminal or in a log. */
public final class Visible {

    private Visible() {}

    /**
     * {@return the text with control characters (line feed and tab too), ANSI escapes, bidi overrides, line separators, byte
     * order marks and lone surrogates written as escapes such as backslash, u, 001b}
     *
     * @param text any text
     */
    public static String escape(CharSequence text) {
        return escape(text, false);
    }

    /**
     * {@return the same, but line feeds and tabs stay as they are}
     *
     * @param text any text
     */
    public static String escapeLines(CharSequence text) {
        return escape(text, true);
    }

    private static String escape(CharSequence text, boolean keepLayout) {
        int first = firstHidden(text, keepLayout);
        if (first == text.length()) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(text, i, keepLayout)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@return where the first character stands that is to be escaped; the length of the text if there is none} */
    private static int firstHidden(CharSequence text, boolean keepLayout) {
        int at = 0;
        while (at < text.length() && !isHidden(text, at, keepLayout)) {
            at++;
        }
        return at;
    }

    private static boolean isHidden(CharSequence text, int i, boolean keepLayout) {
        char c = text.charAt(i);
        boolean layout = keepLayout && (c == '\n' || c == '\t');
        return !layout && (isHostile(c) || isLoneSurrogate(text, i));
    }

    static boolean isHostile(char c) {
        if (c < '\u007f') {
            return c < ' ';
        }
        return c <= '\u009f'
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\ufeff';
    }

    private static boolean isLoneSurrogate(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
