package io.bluepencil.maven.reference;

import java.util.List;

/**
 * A goal as the plugin's descriptor tells of it.
 *
 * @param name name of the goal
 * @param description what it does
 * @param phase the phase it is bound to if the build says nothing; empty if there is none
 * @param needsProject whether it needs a POM
 * @param since version it came in
 * @param parameters its parameters by name
 */
public record GoalSpec(
        String name,
        String description,
        String phase,
        boolean needsProject,
        String since,
        List<ParameterSpec> parameters) {

    /** Copies the list. */
    public GoalSpec {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter of a goal.
     *
     * @param name name of the parameter
     * @param type its type, such as {@code boolean}
     * @param property the property that sets it; empty if there is none
     * @param defaultValue its default; empty if there is none
     * @param since version it came in
     * @param description what it means
     */
    public record ParameterSpec(
            String name, String type, String property, String defaultValue, String since, String description) {}
}
