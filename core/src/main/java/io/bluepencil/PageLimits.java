package io.bluepencil;

import java.util.Optional;

/** Says which pages are not parsed, because that would take more memory or time than a page is worth. */
final class PageLimits {

    /** Real pages have less than 50,000 tags; one takes about 200 bytes of memory. */
    private static final int MOST_TAGS = 1_000_000;

    /** A picture or an archive shows within so many characters what it is; git looks as far (FIRST_FEW_BYTES, xdiff-interface.c). */
    private static final int HEAD = 8_000;

    private PageLimits() {}

    /** {@return why the page is passed through unread, or nothing if it is not} */
    static Optional<Diagnostic> check(String html, long maxInputSize) {
        if (html.length() > maxInputSize) {
            String message =
                    "longer than " + maxInputSize + " characters; passed through, raise the maximum input size";
            return Optional.of(new Diagnostic(Diagnostic.Kind.TOO_LARGE, message, -1));
        }
        int limit = html.length() <= MOST_TAGS ? -1 : tooMany(html);
        if (limit >= 0) {
            String message = "more than " + MOST_TAGS + " tags; passed through unread";
            return Optional.of(new Diagnostic(Diagnostic.Kind.TOO_LARGE, message, limit));
        }
        return binary(html);
    }

    /** {@return the offset of the first tag of those that are too many, or -1} */
    private static int tooMany(String html) {
        int at = html.indexOf('<');
        for (int tags = 1; at >= 0 && tags <= MOST_TAGS; tags++) {
            at = html.indexOf('<', at + 1);
        }
        return at;
    }

    /** A page with a stray NUL is read as browsers read it; many of them are a picture or an archive. */
    private static Optional<Diagnostic> binary(String html) {
        String head = html.substring(0, Math.min(HEAD, html.length()));
        int first = head.indexOf('\0');
        if (first < 0 || count(head, '\0') <= count(head, '<')) {
            return Optional.empty();
        }
        String message = "NUL characters, so this is no page; passed through unchanged";
        return Optional.of(new Diagnostic(Diagnostic.Kind.BINARY, message, first));
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
