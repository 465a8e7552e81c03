package io.bluepencil.internal.meta;

/** What may be known of a page. */
public enum Field {
    TITLE,
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    SITE,
    URL,
    LANGUAGE,
    IMAGE,
    SECTION,
    TAG
}
