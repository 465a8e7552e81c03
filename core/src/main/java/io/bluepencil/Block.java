package io.bluepencil;

import io.bluepencil.rule.Role;

/**
 * A line of a cleaned text, which on a page is a paragraph, heading, list item, row of a table and so on.
 *
 * @param start offset in {@link Cleaned#text()} of its first character, in UTF-16 units, white space before it left out
 * @param end offset behind its last character
 * @param role what the markup says it is; {@link Role#TEXT} in a plain text
 */
public record Block(int start, int end, Role role) {}
