package io.bluepencil.maven.settings;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a build says to this plugin, by the place where it says it. In the order of precedence: Maven itself lets the configuration
 * in the POM win over a property, whoever set that.
 *
 * @param configuration the {@code <configuration>} that counts, as text by the name of the parameter
 * @param commandLine the {@code bluepencil.*} properties of the command line
 * @param properties the {@code bluepencil.*} properties of the POM and of {@code settings.xml}
 */
public record BuildSettings(
        Map<String, String> configuration, Map<String, String> commandLine, Map<String, String> properties) {

    /** What the name of every property of this plugin starts with. */
    public static final String PREFIX = "bluepencil.";

    /** What the name of a property that sets one entry of {@code rules} starts with. */
    static final String RULES = PREFIX + "rules.";

    /** Copies the maps. */
    public BuildSettings {
        configuration = Map.copyOf(configuration);
        commandLine = Map.copyOf(commandLine);
        properties = Map.copyOf(properties);
    }

    /**
     * {@return where the value of a parameter comes from}
     *
     * @param parameter name of the parameter
     */
    public Origin origin(String parameter) {
        if (configuration.containsKey(parameter)) {
            return Origin.POM;
        }
        return propertyOrigin(PREFIX + parameter);
    }

    private Origin propertyOrigin(String property) {
        if (commandLine.containsKey(property)) {
            return Origin.COMMAND_LINE;
        }
        return properties.containsKey(property) ? Origin.PROPERTY : Origin.DEFAULT;
    }

    /**
     * {@return the entries of {@code rules} with what the properties {@code bluepencil.rules.*} add; as with every parameter, the
     * POM wins}
     *
     * @param inPom the entries in the POM
     */
    public Map<String, Setting> rules(Map<String, String> inPom) {
        Map<String, Setting> rules = new TreeMap<>();
        addRules(rules, properties, Origin.PROPERTY);
        addRules(rules, commandLine, Origin.COMMAND_LINE);
        inPom.forEach((key, value) -> rules.put(key, new Setting(key, text(value), Origin.POM)));
        return rules;
    }

    private static void addRules(Map<String, Setting> rules, Map<String, String> from, Origin origin) {
        from.forEach((property, value) -> {
            if (property.startsWith(RULES)) {
                String key = property.substring(RULES.length());
                rules.put(key, new Setting(key, text(value), origin));
            }
        });
    }

    /** An empty element of the POM is null. */
    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
