package io.bluepencil.internal.render;

import io.bluepencil.internal.render.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes the tokens of a paragraph. Emphasis is written with asterisks where CommonMark is sure to read them as such, which
 * depends on what stands beside them, and with HTML tags elsewhere.
 */
final class MarkdownText {

    private final List<Token> tokens;
    private final Place place;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> closers = new ArrayDeque<>();
    private final int[] partners;
    private boolean inLink;

    MarkdownText(List<Token> tokens, Place place) {
        this.tokens = tokens;
        this.place = place;
        this.partners = partners(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            write(at);
        }
        trimEnd();
    }

    private static int[] partners(List<Token> tokens) {
        int[] partners = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < partners.length; at++) {
            if (tokens.get(at).kind() == Kind.OPEN) {
                open.push(at);
            } else if (tokens.get(at).kind() == Kind.CLOSE) {
                partners[open.pop()] = at;
            }
        }
        return partners;
    }

    private void write(int at) {
        Token token = tokens.get(at);
        switch (token.kind()) {
            case TEXT -> text(token.text(), at);
            case CODE -> code(token.text());
            case BREAK -> lineBreak(at);
            case OPEN -> open(at);
            case CLOSE -> out.append(closers.pop());
            case OPEN_LINK -> openLink();
            case CLOSE_LINK -> closeLink(token.text());
        }
    }

    private void text(String text, int at) {
        String own = isLineStart() ? text.stripLeading() : text;
        boolean last = at + 1 == tokens.size() || tokens.get(at + 1).kind() == Kind.BREAK;
        MarkdownEscape.append(last ? stripEnd(own) : own, out, isLineStart(), place);
    }

    /** Blanks at the end of a line are no text to CommonMark; other white space is. */
    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return text.substring(0, end);
    }

    private boolean isLineStart() {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }

    private void code(String text) {
        String line = text.replace('\n', ' ');
        if (line.isBlank()) {
            out.append(line);
            return;
        }
        String fence = MarkdownInline.fence(line, '`', 1);
        boolean padded = line.startsWith("`") || line.endsWith("`") || (line.startsWith(" ") && line.endsWith(" "));
        String own = place == Place.CELL ? line.replace("|", "\\|") : line;
        if (out.length() > 0 && out.charAt(out.length() - 1) == '`') {
            // Two code spans that touch would be one.
            out.append("<!-- -->");
        }
        out.append(fence).append(padded ? " " + own + " " : own).append(fence);
    }

    private void lineBreak(int at) {
        trimEnd();
        boolean useful = out.length() > 0 && hasTextBehind(at);
        if (useful && !(isLineStart() && place == Place.PARAGRAPH)) {
            out.append(place.lineBreak);
        } else if (useful && place == Place.PARAGRAPH && closers.isEmpty() && !inLink) {
            // Two line breaks: a new paragraph.
            out.setLength(out.length() - 2);
            out.append("\n\n");
        }
    }

    private boolean hasTextBehind(int at) {
        for (int next = at + 1; next < tokens.size(); next++) {
            Token token = tokens.get(next);
            if ((token.kind() == Kind.TEXT || token.kind() == Kind.CODE)
                    && !token.text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void trimEnd() {
        int length = out.length();
        while (length > 0 && (out.charAt(length - 1) == ' ' || out.charAt(length - 1) == '\t')) {
            length--;
        }
        out.setLength(length);
    }

    private void open(int at) {
        Token token = tokens.get(at);
        boolean asterisks = !token.delimiter().isEmpty() && canHaveAsterisks(at, partners[at]);
        out.append(asterisks ? token.delimiter() : "<" + token.text() + ">");
        closers.push(asterisks ? token.delimiter() : "</" + token.text() + ">");
    }

    /** Only what begins and ends with a letter or digit, between blanks, marks or ends, and holds no line break. */
    private boolean canHaveAsterisks(int open, int close) {
        if (close <= open + 1) {
            return false;
        }
        for (int at = open + 1; at < close; at++) {
            if (tokens.get(at).kind() == Kind.BREAK) {
                return false;
            }
        }
        Token first = tokens.get(open + 1);
        Token last = tokens.get(close - 1);
        char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        return first.kind() == Kind.TEXT
                && last.kind() == Kind.TEXT
                && isPlain(first.text(), 0)
                && isPlain(last.text(), last.text().length() - 1)
                && before != '*'
                && before != '\\'
                && isFreeBehind(close);
    }

    private boolean isFreeBehind(int close) {
        return close + 1 == tokens.size() || tokens.get(close + 1).kind() != Kind.CLOSE;
    }

    /** {@return whether the character is neither blank nor a mark, so that it alone decides what an asterisk beside it is} */
    private static boolean isPlain(String text, int at) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
    }

    private void closeLink(String url) {
        out.append("](").append(address(url)).append(')');
        inLink = false;
    }

    private void openLink() {
        inLink = true;
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            out.setLength(out.length() - 1);
            out.append("\\!");
        }
        out.append('[');
    }

    private String address(String url) {
        StringBuilder address = new StringBuilder("<");
        for (int at = 0; at < url.length(); at++) {
            char c = url.charAt(at);
            if (c <= ' ' || c == '<' || c == '>' || c == '\\' || c == '|' || c == 0x7f) {
                address.append(String.format("%%%02X", (int) c));
            } else {
                address.append(c);
            }
        }
        boolean simple = address.indexOf("(") < 0 && address.indexOf(")") < 0;
        String escaped = MarkdownEscape.entities(address.substring(1));
        return simple ? escaped : "<" + escaped + ">";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
