package io.bluepencil.maven.settings;

/**
 * A value and where it comes from.
 *
 * @param name name of the setting
 * @param value the value as text
 * @param origin where it comes from: the name of an {@link Origin}, or file and line
 */
public record Setting(String name, String value, String origin) {

    /**
     * Makes a setting that the build itself says, or nobody.
     *
     * @param name name of the setting
     * @param value the value as text
     * @param origin where it comes from
     */
    public Setting(String name, String value, Origin origin) {
        this(name, value, origin.toString());
    }
}
