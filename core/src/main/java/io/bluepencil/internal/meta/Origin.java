package io.bluepencil.internal.meta;

/** Where a page says it. */
public enum Origin {
    JSON_LD,
    OPEN_GRAPH,
    DUBLIN_CORE,
    MICRODATA,
    META,
    ELEMENT,
    TEXT,
    ADDRESS
}
