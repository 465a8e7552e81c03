package io.bluepencil.internal.render;

/**
 * A part of a paragraph.
 *
 * @param kind what it is
 * @param text the text; the name of an emphasis; the address of a link that ends
 * @param delimiter what stands around an emphasis, empty if it can only be written as HTML
 */
record Token(Kind kind, String text, String delimiter) {

    enum Kind {
        TEXT,
        CODE,
        BREAK,
        OPEN,
        CLOSE,
        OPEN_LINK,
        CLOSE_LINK
    }
}
