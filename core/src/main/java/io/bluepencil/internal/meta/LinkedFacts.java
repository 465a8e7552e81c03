package io.bluepencil.internal.meta;

import io.bluepencil.internal.jsonld.JsonLd;
import io.bluepencil.internal.jsonld.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the JSON-LD of a page says of the article, product and so on that the page is about, and then of the page. */
final class LinkedFacts {

    private static final Set<String> WORKS = Set.of(
            "report",
            "recipe",
            "howto",
            "review",
            "question",
            "videoobject",
            "podcastepisode",
            "event",
            "course",
            "product",
            "book",
            "movie",
            "creativework",
            "softwareapplication",
            "learningresource",
            "dataset");

    private final Facts facts;
    private final JsonLd data;

    LinkedFacts(Facts facts, JsonLd data) {
        this.facts = facts;
        this.data = data;
    }

    /**
     * Reads what the data say.
     *
     * @param isPage whether an address is that of the page
     * @param isTitle whether a text is the title of the page
     */
    void read(Predicate<String> isPage, Predicate<String> isTitle) {
        List<Thing> things = new ArrayList<>(
                data.things().stream().filter(it -> rank(it) > 0).toList());
        List<Thing> articles = things.stream().filter(it -> rank(it) == 3).toList();
        boolean isMany = articles.size() > 1;
        things.removeIf(it -> isMany && rank(it) == 3 && !isOfPage(it, isPage, isTitle));
        things.sort(Comparator.comparingInt(LinkedFacts::rank).reversed());
        things.forEach(this::add);
        data.things().stream()
                .filter(it -> it.types().contains("website"))
                .forEach(it -> facts.add(Field.SITE, it.string("name"), Origin.JSON_LD, "WebSite.name"));
    }

    /** 3 for an article, 2 for another work, 1 for a page, 0 for what a page is not about. */
    private static int rank(Thing thing) {
        int rank = 0;
        for (String type : thing.types()) {
            boolean article = type.endsWith("article") || (type.endsWith("posting") && !type.equals("jobposting"));
            if (article) {
                return 3;
            }
            int page = type.endsWith("page") ? 1 : 0;
            rank = Math.max(rank, WORKS.contains(type) ? 2 : page);
        }
        return rank;
    }

    private boolean isOfPage(Thing thing, Predicate<String> isPage, Predicate<String> isTitle) {
        return isPage.test(thing.string("url"))
                || isPage.test(thing.id())
                || isPage.test(thing.string("mainEntityOfPage"))
                || thing.things("mainEntityOfPage").stream()
                        .anyMatch(it -> isPage.test(it.id()) || isPage.test(it.string("url")))
                || isTitle.test(thing.string("headline"))
                || isTitle.test(thing.string("name"));
    }

    private void add(Thing thing) {
        add(Field.TITLE, thing, "headline");
        add(Field.TITLE, thing, "name");
        names(Field.AUTHOR, thing, "author");
        names(Field.AUTHOR, thing, "creator");
        add(Field.PUBLISHED, thing, "datePublished");
        add(Field.PUBLISHED, thing, "uploadDate");
        add(Field.PUBLISHED, thing, "dateCreated");
        add(Field.MODIFIED, thing, "dateModified");
        names(Field.SITE, thing, "publisher");
        add(Field.URL, thing, "url");
        add(Field.LANGUAGE, thing, "inLanguage");
        images(thing, "image");
        images(thing, "primaryImageOfPage");
        add(Field.IMAGE, thing, "thumbnailUrl");
        add(Field.SECTION, thing, "articleSection");
        add(Field.TAG, thing, "keywords");
    }

    private void add(Field field, Thing thing, String property) {
        thing.strings(property).forEach(value -> facts.add(field, value, Origin.JSON_LD, property));
    }

    private void names(Field field, Thing thing, String property) {
        for (Object value : thing.values(property)) {
            if (value instanceof Thing person) {
                data.resolve(person)
                        .strings("name")
                        .forEach(name -> facts.add(field, name, Origin.JSON_LD, property + ".name"));
            } else {
                facts.add(field, value.toString(), Origin.JSON_LD, property);
            }
        }
    }

    private void images(Thing thing, String property) {
        for (Object value : thing.values(property)) {
            if (value instanceof Thing image) {
                Thing resolved = data.resolve(image);
                String url = resolved.string("url");
                facts.add(Field.IMAGE, url.isEmpty() ? resolved.string("contentUrl") : url, Origin.JSON_LD, property);
            } else {
                facts.add(Field.IMAGE, value.toString(), Origin.JSON_LD, property);
            }
        }
    }
}
