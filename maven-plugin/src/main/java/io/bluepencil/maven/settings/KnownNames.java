package io.bluepencil.maven.settings;

import io.bluepencil.rule.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Refuses names that no goal knows. Maven before 3.9 says nothing of them, and later ones only warn. */
public final class KnownNames {

    /** Holds the version of the plugin in many a POM. */
    private static final String VERSION = BuildSettings.PREFIX + "version";

    private final Set<String> parameters;
    private final Set<String> properties = new TreeSet<>();

    /**
     * Makes it.
     *
     * @param parameters names of the parameters of all goals, for one configuration serves them all
     */
    public KnownNames(Set<String> parameters) {
        this.parameters = new TreeSet<>(parameters);
        parameters.forEach(parameter -> properties.add(BuildSettings.PREFIX + parameter));
        properties.remove(BuildSettings.PREFIX + "rules");
    }

    /**
     * Checks what a build says.
     *
     * @param settings what it says
     * @throws UsageException if a name is not known; the message holds the nearest name that is
     */
    public void check(BuildSettings settings) {
        for (String name : new TreeSet<>(settings.configuration().keySet())) {
            if (!parameters.contains(name)) {
                throw new UsageException(Suggestion.unknown("parameter", name, parameters)
                        + " It stands in the configuration of bluepencil-maven-plugin.");
            }
        }
        for (String name : new TreeSet<>(settings.commandLine().keySet())) {
            if (!isKnown(name) && !settings.properties().containsKey(name)) {
                throw unknownProperty(name);
            }
        }
        // A POM may have properties of its own with this prefix; what is nearly one of ours is a typing mistake.
        for (String name : new TreeSet<>(settings.properties().keySet())) {
            int mistakes = Math.max(1, (name.length() - BuildSettings.PREFIX.length()) / 4);
            if (!isKnown(name) && Suggestion.nearest(name, properties, mistakes).isPresent()) {
                throw unknownProperty(name);
            }
        }
    }

    private boolean isKnown(String property) {
        return properties.contains(property)
                || property.equals(VERSION)
                || (property.startsWith(BuildSettings.RULES) && property.length() > BuildSettings.RULES.length());
    }

    private UsageException unknownProperty(String name) {
        if (name.equals(BuildSettings.PREFIX + "rules")) {
            return new UsageException("property 'bluepencil.rules' holds no value of its own; write"
                    + " -Dbluepencil.rules.<rule-id>=off or -Dbluepencil.rules.<rule-id>.<parameter>=<number>");
        }
        return new UsageException(Suggestion.unknown("property", name, properties));
    }

    /**
     * {@return one sentence for each property that has no effect because the POM sets the same parameter, by name}
     *
     * @param settings what a build says
     */
    public List<String> hidden(BuildSettings settings) {
        Map<String, String> hidden = new TreeMap<>();
        settings.commandLine().keySet().forEach(property -> {
            String parameter = property.substring(BuildSettings.PREFIX.length());
            if (settings.configuration().containsKey(parameter)) {
                hidden.put(
                        property,
                        "-D" + property + " has no effect: the POM sets <" + parameter
                                + ">, and in Maven the POM wins");
            }
        });
        return new ArrayList<>(hidden.values());
    }
}
