package io.bluepencil.internal.config;

/**
 * Something in a file that is not as it should be.
 *
 * @param file name of the file
 * @param line line, counted from 1
 * @param column column in characters, counted from 1
 * @param message what is wrong, and what would be right
 */
public record Mistake(String file, int line, int column, String message) {}
