package io.bluepencil.internal.meta;

/**
 * Something that is known of a page.
 *
 * @param field what it is
 * @param value its value, not blank
 * @param origin where the page says it
 * @param place the property, attribute or element that says it, such as {@code datePublished} or {@code p.byline}
 */
public record Fact(Field field, String value, Origin origin, String place) {}
