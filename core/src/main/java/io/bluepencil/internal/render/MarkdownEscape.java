package io.bluepencil.internal.render;

/** Writes text so that CommonMark reads every character of it as itself. */
final class MarkdownEscape {

    private static final String ALWAYS = "\\`*[]<~";

    private MarkdownEscape() {}

    static void append(String text, StringBuilder out, boolean lineStart, Place place) {
        int at = 0;
        if (lineStart && place == Place.PARAGRAPH) {
            at = lineStart(text, out);
        }
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean escape = ALWAYS.indexOf(c) >= 0
                    || (c == '_' && !isWithinWord(text, at))
                    || (c == '&' && mayBeEntity(text, at))
                    || (c == '#' && place == Place.HEADING)
                    || (c == '|' && place == Place.CELL);
            if (escape) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** Escapes what would make the line a heading, quotation, list item, rule or underline; returns how far it has read. */
    private static int lineStart(String text, StringBuilder out) {
        if (text.isEmpty()) {
            return 0;
        }
        char c = text.charAt(0);
        if (c == '#' || c == '>' || c == '=' || ((c == '-' || c == '+') && isBlankOr(text, 1, c))) {
            out.append('\\').append(c);
            return 1;
        }
        int digits = 0;
        while (digits < text.length() && digits < 9 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean point = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        if (point && isBlankOr(text, digits + 1, ' ')) {
            out.append(text, 0, digits).append('\\').append(text.charAt(digits));
            return digits + 1;
        }
        return 0;
    }

    private static boolean isBlankOr(String text, int at, char other) {
        return at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == other;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean mayBeEntity(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '#' || (next < 128 && Character.isLetterOrDigit(next));
    }

    /** {@return an address in which no ampersand begins an entity} */
    static String entities(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int at = 0; at < url.length(); at++) {
            out.append(url.charAt(at));
            if (url.charAt(at) == '&' && mayBeEntity(url, at) && url.indexOf(';', at) >= 0) {
                out.append("amp;");
            }
        }
        return out.toString();
    }
}
