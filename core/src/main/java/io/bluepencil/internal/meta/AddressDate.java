package io.bluepencil.internal.meta;

import java.util.Optional;

/** The date in the address of a page: {@code /2024/05/03/}, {@code /2024-05-03-...}. */
final class AddressDate {

    private AddressDate() {}

    static Optional<String> of(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        for (int at = path; at >= 0 && at + 11 <= url.length(); at = url.indexOf('/', at + 1)) {
            char separator = url.charAt(at + 5);
            boolean shaped = (separator == '/' || separator == '-') && url.charAt(at + 8) == separator;
            boolean ends = at + 11 == url.length() || !Character.isLetterOrDigit(url.charAt(at + 11));
            if (shaped && ends && number(url, at + 1, at + 5) > 1990 && number(url, at + 6, at + 8) > 0) {
                return IsoDate.of(
                        number(url, at + 1, at + 5), number(url, at + 6, at + 8), number(url, at + 9, at + 11));
            }
        }
        return Optional.empty();
    }

    private static int number(String url, int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            char c = url.charAt(at);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
