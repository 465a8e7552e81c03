package io.bluepencil.internal.meta;

import io.bluepencil.internal.read.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses between what a page says in several places. */
final class Choice {

    /** Which origin counts most; measured on pages whose title, author and date are known. */
    private static final List<Origin> ORDER = List.of(
            Origin.JSON_LD,
            Origin.MICRODATA,
            Origin.OPEN_GRAPH,
            Origin.META,
            Origin.DUBLIN_CORE,
            Origin.ELEMENT,
            Origin.TEXT,
            Origin.ADDRESS);

    /** More names than that near a headline are those of other stories, or of readers. */
    private static final int MOST_AUTHORS = 8;

    private Choice() {}

    static List<Fact> of(List<Fact> facts) {
        List<String> sites = facts.stream()
                .filter(it -> it.field() == Field.SITE)
                .map(Fact::value)
                .toList();
        List<Fact> chosen = new ArrayList<>();
        for (Field field : Field.values()) {
            List<Fact> of = facts.stream().filter(it -> it.field() == field).toList();
            switch (field) {
                case TITLE -> title(of, new Titles(sites)).ifPresent(chosen::add);
                case AUTHOR -> authors(of, sites).forEach(chosen::add);
                case TAG -> first(of, ORDER).ifPresent(fact -> chosen.addAll(likeThis(fact, of)));
                default -> first(of, ORDER).ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private static Optional<Fact> title(List<Fact> facts, Titles titles) {
        return facts.stream()
                .filter(it -> it.place().equals("heading"))
                .findFirst()
                .or(() -> first(facts, ORDER)
                        .map(it -> new Fact(it.field(), titles.plain(it.value()), it.origin(), it.place())));
    }

    /** A full name is better than the name of an account, and that is better than the name of the site. */
    private static List<Fact> authors(List<Fact> facts, List<String> sites) {
        Set<Long> known = new HashSet<>();
        sites.forEach(site -> known.add(hash(site)));
        List<Fact> people =
                facts.stream().filter(it -> !known.contains(hash(it.value()))).toList();
        List<Fact> full =
                people.stream().filter(it -> it.value().indexOf(' ') > 0).toList();
        Optional<Fact> best = first(full, ORDER).or(() -> first(people, ORDER)).or(() -> first(facts, ORDER));
        List<Fact> like = best.map(it -> likeThis(it, facts)).orElse(List.of());
        return like.size() > MOST_AUTHORS ? like.subList(0, 1) : like;
    }

    private static Optional<Fact> first(List<Fact> facts, List<Origin> order) {
        for (Origin origin : order) {
            for (Fact fact : facts) {
                if (fact.origin() == origin) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Fact> likeThis(Fact fact, List<Fact> facts) {
        List<Fact> like = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Fact other : facts) {
            boolean same = other.origin() == fact.origin() && other.place().equals(fact.place());
            if (same && seen.add(hash(other.value()))) {
                like.add(other);
            }
        }
        return like;
    }

    private static long hash(String text) {
        return new Words().read(text, 0, text.length());
    }
}
