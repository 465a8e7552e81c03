package io.bluepencil.internal.page;

import java.util.Locale;

/** Where the tags and comments of a page end, by section 13.2.5 of the HTML standard. */
final class Tags {

    private final String html;
    private final int length;

    Tags(String html) {
        this.html = html;
        this.length = html.length();
    }

    /** {@return the length of the page, which stands for what is not found, too} */
    int length() {
        return length;
    }

    /** {@return where the next angle bracket opens} */
    int next(int from) {
        int at = html.indexOf('<', from);
        return at < 0 ? length : at;
    }

    /** {@return a character; letters of ASCII in lower case, and 0 behind the end} */
    int lower(int at) {
        int c = at < length ? html.charAt(at) : 0;
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    /** {@return whether a name in lower case stands somewhere, and no longer one} */
    boolean isName(String name, int at) {
        return holds(name, at) && endsName(at + name.length());
    }

    private boolean holds(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (lower(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether an element is closed at an angle bracket} */
    boolean closes(String name, int at) {
        return lower(at + 1) == '/' && isName(name, at + 2);
    }

    /** {@return whether an element of a name is opened between two places} */
    boolean opens(String name, int from, int to) {
        for (int at = next(from); at < to; at = next(at + 1)) {
            if (isName(name, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsName(int at) {
        int c = lower(at);
        return c <= ' ' || c == '/' || c == '>';
    }

    private int nameEnd(int from) {
        int at = from;
        while (!endsName(at)) {
            at++;
        }
        return Math.min(at, length);
    }

    /** {@return the name that begins somewhere, in lower case} */
    String name(int from) {
        return html.substring(Math.min(from, length), nameEnd(from)).toLowerCase(Locale.ROOT);
    }

    /** {@return whether a comment opens at an angle bracket} */
    boolean isComment(int at) {
        return html.startsWith("!--", at + 1);
    }

    /** {@return behind a declaration or an instruction; the end of the page behind a section of characters, which is none in HTML} */
    int declarationEnd(int at) {
        int end = html.startsWith("![CDATA[", at + 1) ? -1 : html.indexOf('>', at);
        return end < 0 ? length : end + 1;
    }

    /** {@return behind a comment} */
    int commentEnd(int at) {
        int from = at + "<!--".length();
        if (html.startsWith(">", from) || html.startsWith("->", from)) {
            return html.indexOf('>', from) + 1;
        }
        for (int dashes = html.indexOf("--", from); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            int behind = dashes + (lower(dashes + 2) == '!' ? 3 : 2);
            if (lower(behind) == '>') {
                return behind + 1;
            }
        }
        return length;
    }

    /** {@return behind a tag} */
    int tagEnd(int tag) {
        int at = nameEnd(tag + 2);
        boolean named = false;
        while (at < length) {
            char c = html.charAt(at++);
            if (c == '>') {
                return at;
            }
            if (c == '=' && named) {
                at = valueEnd(at);
                named = false;
            } else if (c > ' ') {
                named = c != '/';
            }
        }
        return length;
    }

    /** {@return behind the value of an attribute} */
    private int valueEnd(int from) {
        int at = from;
        while (at < length && html.charAt(at) <= ' ') {
            at++;
        }
        int quote = lower(at);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            return end < 0 ? length : end + 1;
        }
        while (at < length && html.charAt(at) > ' ' && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    /** {@return whether the tag that ends somewhere closes its element, too} */
    boolean isEmpty(int end) {
        return lower(end - 2) == '/';
    }

    /** {@return whether a tag may name a script that holds structured data; some write the plus sign as a reference} */
    boolean holdsJson(int from, int to) {
        boolean json = false;
        boolean linked = false;
        for (int at = from; at < to; at++) {
            json |= holds("json", at);
            linked |= holds("&", at) || holds("ld+", at);
        }
        return json && linked;
    }
}
