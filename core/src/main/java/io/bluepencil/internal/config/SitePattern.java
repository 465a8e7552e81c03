package io.bluepencil.internal.config;

import io.bluepencil.internal.read.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells which sources are those of a site. */
public final class SitePattern {

    /** What {@code **} stands for: any number of folders, or none. */
    private static final Wildcard ANY_FOLDERS = Wildcard.of("*");

    private final List<Wildcard> hosts;
    private final List<List<Wildcard>> paths;

    /**
     * Makes it.
     *
     * @param site the site
     */
    public SitePattern(Site site) {
        this.hosts = site.hosts().stream()
                .map(host -> Wildcard.of(host.toLowerCase(Locale.ROOT)))
                .toList();
        this.paths = site.paths().stream().map(SitePattern::path).toList();
    }

    /** A pattern that does not begin with a slash fits in any folder. */
    private static List<Wildcard> path(String glob) {
        List<Wildcard> parts = new ArrayList<>();
        if (!glob.startsWith("/")) {
            parts.add(ANY_FOLDERS);
        }
        String whole = glob.endsWith("/") ? glob + "**" : glob;
        for (String part : whole.split("/", -1)) {
            parts.add(part.equals("**") ? ANY_FOLDERS : Wildcard.of(part));
        }
        return parts;
    }

    /**
     * {@return whether a source is one of the site}
     *
     * @param source the name of the source
     */
    public boolean matches(SourceName source) {
        return source.hosts().stream().anyMatch(this::isHost)
                || paths.stream().anyMatch(path -> matches(path, source.path()));
    }

    /** A pattern stands for its subdomains, too. */
    private boolean isHost(String host) {
        int at = 0;
        do {
            String domain = host.substring(at);
            if (hosts.stream().anyMatch(pattern -> pattern.matches(domain))) {
                return true;
            }
            at = host.indexOf('.', at) + 1;
        } while (at > 0);
        return false;
    }

    /** Where it does not go on, the last run of any folders takes one more; an earlier one never has to. */
    private static boolean matches(List<Wildcard> pattern, List<String> path) {
        int part = 0;
        int retry = -1;
        int retryAt = 0;
        int at = 0;
        while (at < path.size()) {
            boolean more = part < pattern.size();
            if (more && pattern.get(part) == ANY_FOLDERS) {
                retry = ++part;
                retryAt = at;
            } else if (more && pattern.get(part).matches(path.get(at))) {
                part++;
                at++;
            } else if (retry >= 0) {
                part = retry;
                at = ++retryAt;
            } else {
                return false;
            }
        }
        return pattern.subList(part, pattern.size()).stream().allMatch(rest -> rest == ANY_FOLDERS);
    }
}
