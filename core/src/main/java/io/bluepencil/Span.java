package io.bluepencil;

/**
 * A part of a source.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset behind its last character
 */
public record Span(int start, int end) {}
