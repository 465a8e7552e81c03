package io.bluepencil.internal.config;

import java.io.Serializable;

/**
 * A pattern of lines that are never cut.
 *
 * @param pattern the words of the line; {@code *} stands for any others
 * @param where file and line that say so
 */
public record ProtectedLine(String pattern, String where) implements Serializable {

    private static final long serialVersionUID = 1;
}
