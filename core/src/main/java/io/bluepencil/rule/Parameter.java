package io.bluepencil.rule;

/**
 * A number of a rule that users may set.
 *
 * @param name name in kebab-case, unique within the rule
 * @param defaultValue value where the user sets none
 * @param minimum smallest value allowed
 * @param maximum largest value allowed
 * @param description what the number means, with its unit
 */
public record Parameter(String name, int defaultValue, int minimum, int maximum, String description) {

    /**
     * Checks the range.
     *
     * @param name name in kebab-case, unique within the rule
     * @param defaultValue value where the user sets none
     * @param minimum smallest value allowed
     * @param maximum largest value allowed
     * @param description what the number means, with its unit
     * @throws IllegalArgumentException if the default value is out of range
     */
    public Parameter {
        if (defaultValue < minimum || defaultValue > maximum) {
            throw new IllegalArgumentException(
                    "default " + defaultValue + " of " + name + " is not in " + minimum + " .. " + maximum);
        }
    }
}
