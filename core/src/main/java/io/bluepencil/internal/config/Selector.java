package io.bluepencil.internal.config;

import java.io.Serializable;

/**
 * A CSS selector of elements of pages.
 *
 * @param kind what it says of them: {@link #BODY}, {@link #STRIP} or {@link #KEEP}
 * @param css the selector
 * @param where file and line that say so
 */
public record Selector(String kind, String css, String where) implements Serializable {

    /** The article stands in these elements. */
    public static final String BODY = "body";

    /** These elements are no part of the article. */
    public static final String STRIP = "strip";

    /** These elements are part of the article. */
    public static final String KEEP = "keep";

    private static final long serialVersionUID = 1;
}
