package io.bluepencil.internal.page;

/** What is read of a page on demand only, since it takes time. */
public enum Detail {
    /** Where in the source each text stands. */
    OFFSETS,
    /** The attributes that the library itself does not ask for. */
    ATTRIBUTES
}
