package io.bluepencil;

import io.bluepencil.internal.config.Site;
import io.bluepencil.internal.config.SitePattern;
import io.bluepencil.internal.config.SourceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The cleaners for the sources of sites, each made when it is first needed. Thread-safe. */
final class SiteCleaners {

    /** Cleaners that are kept; more than this only sites have that overlap in many ways. */
    private static final int MOST = 256;

    private final Plan plan;
    private final List<SitePattern> patterns;
    private final Map<List<Integer>, Bluepencil> made = new ConcurrentHashMap<>();

    SiteCleaners(Plan plan) {
        this.plan = plan;
        this.patterns = plan.content().sites().stream().map(SitePattern::new).toList();
    }

    /** {@return the cleaner for a source, unless it is of no site} */
    Optional<Bluepencil> of(Source source) {
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        List<SourceName> names =
                Stream.of(source.name(), source.url()).map(SourceName::of).toList();
        List<Integer> matching = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (names.stream().anyMatch(patterns.get(i)::matches)) {
                matching.add(i);
            }
        }
        return matching.isEmpty() ? Optional.empty() : Optional.of(of(matching));
    }

    private Bluepencil of(List<Integer> matching) {
        Bluepencil known = made.get(matching);
        if (known != null) {
            return known;
        }
        List<Site> sites = matching.stream().map(plan.content().sites()::get).toList();
        Bluepencil pencil = new Bluepencil(plan.at(sites));
        return made.size() < MOST ? keep(matching, pencil) : pencil;
    }

    private Bluepencil keep(List<Integer> matching, Bluepencil pencil) {
        Bluepencil other = made.putIfAbsent(List.copyOf(matching), pencil);
        return other == null ? pencil : other;
    }
}
