package io.bluepencil;

/**
 * A setting in force, and where it comes from.
 *
 * @param name its path in a configuration file, such as {@code preset}, {@code labels.caption}, {@code rules.gallery} or
 *     {@code sites.valley-news.budget}
 * @param value its value as a configuration file spells it
 * @param origin {@code default}; file and line, such as {@code bluepencil.yaml:7}; or {@code builder} for what the program itself
 *     has said
 */
public record Setting(String name, String value, String origin) {

    /** Origin of what nobody has set. */
    public static final String BY_DEFAULT = "default";

    /** Origin of what was said to the {@link BluepencilBuilder}. */
    public static final String BY_BUILDER = "builder";
}
