package io.bluepencil.maven.settings;

/** Where the value of a setting comes from. */
public enum Origin {
    /** Nobody said anything. */
    DEFAULT("default"),
    /** The {@code <configuration>} of the plugin. */
    POM("POM"),
    /** A property of the POM, or of a profile in {@code settings.xml}. */
    PROPERTY("property of the POM"),
    /** The command line, or what stands in its place, such as {@code .mvn/maven.config}. */
    COMMAND_LINE("-D");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** {@return the name used in reports} */
    @Override
    public String toString() {
        return words;
    }
}
