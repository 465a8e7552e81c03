package io.bluepencil;

/** What becomes of the links in an article. */
public enum Links {
    /** They stay, with absolute addresses; one whose address cannot be told becomes text. */
    KEEP,
    /** Only their text stays. */
    DROP
}
