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

    /** {@return whether a letter of ASCII stands somewhere} */
    boolean isLetter(int at) {
        int c = lower(at);
        return c >= 'a' && c <= 'z';
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

    private boolean endsName(int at) {
        int c = lower(at);
        return c <= ' ' || c == '/' || c == '>';
    }

    /** {@return a name or a tag, in lower case} */
    String lower(int from, int end) {
        return html.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    /** {@return whether a comment opens at an angle bracket} */
    boolean isComment(int at) {
        return html.startsWith("!--", at + 1);
    }

    /** {@return whether a comment closes somewhere in the usual way} */
    boolean closesComment(int at) {
        return html.startsWith("-->", at);
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

    /** {@return whether a tag may name a script that holds structured data; some write the plus sign as a reference} */
    static boolean holdsJson(String tag) {
        return tag.contains("json") && (tag.contains("&") || tag.contains("ld+"));
    }
}
