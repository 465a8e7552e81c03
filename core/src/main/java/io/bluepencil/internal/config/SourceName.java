package io.bluepencil.internal.config;

import java.util.List;
import java.util.Locale;

/**
 * The name of a source, taken apart: of an address its host and its path; of a file its path, each folder of which may be named
 * after a host, as crawlers name them.
 *
 * @param hosts what may be the host, in lower case
 * @param path the parts of the path
 */
public record SourceName(List<String> hosts, List<String> path) {

    private static final String SCHEME_END = "://";

    /**
     * {@return the parts of a name}
     *
     * @param name the name of a source
     */
    public static SourceName of(String name) {
        String slashed = name.replace('\\', '/');
        int scheme = slashed.indexOf(SCHEME_END);
        if (scheme <= 0 || slashed.indexOf('/') < scheme) {
            List<String> path = List.of(slashed.split("/", -1));
            return new SourceName(
                    path.subList(0, path.size() - 1).stream()
                            .map(SourceName::lower)
                            .toList(),
                    path);
        }
        String address = slashed.substring(scheme + SCHEME_END.length());
        int end = endOf(address, "/?#");
        String authority = address.substring(0, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String path = address.substring(end, end + endOf(address.substring(end), "?#"));
        return new SourceName(List.of(lower(host.substring(0, endOf(host, ":")))), List.of(path.split("/", -1)));
    }

    private static int endOf(String text, String stops) {
        int at = 0;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
