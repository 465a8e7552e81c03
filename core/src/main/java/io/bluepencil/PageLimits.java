package io.bluepencil;

import java.util.Optional;

/** Says which pages are not parsed, because that would take more memory or time than a page is worth. */
final class PageLimits {

    /** Real pages have less than 50,000 tags; one takes about 200 bytes of memory. */
    private static final int MOST_TAGS = 1_000_000;

    private PageLimits() {}

    /** {@return why the page is passed through unread, or nothing if it is not} */
    static Optional<Diagnostic> check(String html, long maxInputSize) {
        if (html.length() > maxInputSize) {
            String message =
                    "longer than " + maxInputSize + " characters; passed through, raise the maximum input size";
            return Optional.of(new Diagnostic(Diagnostic.Kind.TOO_LARGE, message, -1));
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                String message = "more than " + MOST_TAGS + " tags; passed through unread";
                return Optional.of(new Diagnostic(Diagnostic.Kind.TOO_LARGE, message, at));
            }
        }
        return binary(html, tags);
    }

    /** A page with a stray NUL is read as browsers read it; many of them are a picture or an archive. */
    private static Optional<Diagnostic> binary(String html, int tags) {
        int nul = html.indexOf('\0');
        if (nul < 0) {
            return Optional.empty();
        }
        long count = html.chars().filter(c -> c == 0).count();
        if (count <= tags) {
            return Optional.empty();
        }
        String message = "NUL characters, so this is no page; passed through unchanged";
        return Optional.of(new Diagnostic(Diagnostic.Kind.BINARY, message, nul));
    }
}
