package io.bluepencil.rule;

import java.util.Locale;

/** What the markup of a page says of a block. */
public enum Role {
    /** Nothing; every block of a plain text. */
    TEXT,
    /** A heading. */
    HEADING,
    /** An item of a list, or a term or definition. */
    LIST_ITEM,
    /** A row of a table. */
    TABLE_ROW,
    /** Part of a block quotation. */
    QUOTATION,
    /** A line of preformatted text. */
    CODE,
    /** The caption of a figure. */
    CAPTION,
    /** The name of the author. */
    AUTHOR,
    /** A date or time. */
    DATE;

    /** {@return the name used in reports, in kebab-case, such as {@code list-item}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id();
    }
}
