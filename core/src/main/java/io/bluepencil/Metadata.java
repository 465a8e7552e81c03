package io.bluepencil;

import io.bluepencil.internal.meta.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page says of itself, and where it says so: in data for search engines and social networks, in its elements, in its
 * visible text, in its address. Nothing is made up: what the page does not say is missing.
 *
 * @param items all that is known, by field in the order of {@link Field}; several items of one field are several authors or tags
 */
public record Metadata(List<Item> items) {

    /** Nothing is known, as of a plain text. */
    static final Metadata NONE = new Metadata(List.of());

    /**
     * Copies the list.
     *
     * @param items all that is known
     */
    public Metadata {
        items = List.copyOf(items);
    }

    static Metadata of(List<Fact> facts) {
        return new Metadata(facts.stream().map(Item::of).toList());
    }

    /** What may be known of a page. */
    public enum Field {
        /** The headline, without the name of the site. */
        TITLE,
        /** An author, mostly a person, in the order in which the page names them. */
        AUTHOR,
        /**
         * When it was published: an ISO 8601 date such as {@code 2024-05-03}, with the time of day if that is known
         * ({@code 2024-05-03T10:00:00}), and with an offset from UTC only if the page states one ({@code Z}, {@code +02:00}).
         */
        PUBLISHED,
        /** When it was last changed, in the same form. */
        MODIFIED,
        /** The name of the site. */
        SITE,
        /** The address that the page wants to be known by, absolute. */
        URL,
        /** The language as BCP 47 spells it, such as {@code en-US}. */
        LANGUAGE,
        /** The address of the picture that stands for the page, absolute. */
        IMAGE,
        /** The section of the site. */
        SECTION,
        /** A tag or keyword. */
        TAG;

        /** {@return the name used in files and reports, such as {@code title}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a page says something. */
    public enum Origin {
        /** In JSON-LD. */
        JSON_LD,
        /** In the OpenGraph and article properties of meta elements. */
        OPEN_GRAPH,
        /** In the Dublin Core names of meta elements. */
        DUBLIN_CORE,
        /** In microdata or RDFa attributes of the body. */
        MICRODATA,
        /** In other meta elements. */
        META,
        /** In an element of the page, such as a heading, a time, a link to the author. */
        ELEMENT,
        /** In words near the headline. */
        TEXT,
        /** In the address of the page. */
        ADDRESS;

        /** {@return the name used in files and reports, such as {@code json-ld}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that is known.
     *
     * @param field what it is
     * @param value its value, not blank
     * @param origin where the page says it
     * @param place the property, name or element that says it, such as {@code datePublished} or {@code og:title}
     */
    public record Item(Field field, String value, Origin origin, String place) {

        /**
         * Checks that nothing is missing.
         *
         * @param field what it is
         * @param value its value
         * @param origin where the page says it
         * @param place the property, name or element that says it
         */
        public Item {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(place, "place");
        }

        static Item of(Fact fact) {
            Field field = Field.valueOf(fact.field().name());
            return new Item(field, fact.value(), Origin.valueOf(fact.origin().name()), fact.place());
        }
    }

    /**
     * {@return the items of a field, with where they stand}
     *
     * @param field the field
     */
    public List<Item> items(Field field) {
        return items.stream().filter(item -> item.field() == field).toList();
    }

    private List<String> values(Field field) {
        return items(field).stream().map(Item::value).toList();
    }

    private Optional<String> value(Field field) {
        return values(field).stream().findFirst();
    }

    /** {@return the headline} */
    public Optional<String> title() {
        return value(Field.TITLE);
    }

    /** {@return the authors} */
    public List<String> authors() {
        return values(Field.AUTHOR);
    }

    /** {@return when it was published, see {@link Field#PUBLISHED} for the form} */
    public Optional<String> published() {
        return value(Field.PUBLISHED);
    }

    /** {@return when it was last changed} */
    public Optional<String> modified() {
        return value(Field.MODIFIED);
    }

    /** {@return the name of the site} */
    public Optional<String> site() {
        return value(Field.SITE);
    }

    /** {@return the address that the page wants to be known by} */
    public Optional<String> url() {
        return value(Field.URL);
    }

    /** {@return the language} */
    public Optional<String> language() {
        return value(Field.LANGUAGE);
    }

    /** {@return the address of the picture that stands for the page} */
    public Optional<String> image() {
        return value(Field.IMAGE);
    }

    /** {@return the section of the site} */
    public Optional<String> section() {
        return value(Field.SECTION);
    }

    /** {@return the tags} */
    public List<String> tags() {
        return values(Field.TAG);
    }
}
