package io.bluepencil.maven.settings;

/**
 * A value and where it comes from.
 *
 * @param name name of the setting
 * @param value the value as text
 * @param origin where it comes from
 */
public record Setting(String name, String value, Origin origin) {}
