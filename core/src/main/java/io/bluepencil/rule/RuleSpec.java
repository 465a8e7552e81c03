package io.bluepencil.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The one declaration of a rule: tests, documentation, configuration and reports are made from it.
 *
 * @param id stable id in kebab-case
 * @param labels the labels the rule gives, not empty
 * @param stage when the rule runs
 * @param summary what it finds, one sentence
 * @param why why that is boilerplate and why the rule can tell, a few sentences
 * @param since version in which the rule came
 * @param parameters numbers that users may set, may be empty
 * @param examples at least one example and one counter-example
 */
public record RuleSpec(
        String id,
        Set<Label> labels,
        Stage stage,
        String summary,
        String why,
        String since,
        List<Parameter> parameters,
        List<Example> examples) {

    /**
     * Checks the declaration.
     *
     * @param id stable id in kebab-case
     * @param labels the labels the rule gives, not empty
     * @param stage when the rule runs
     * @param summary what it finds, one sentence
     * @param why why that is boilerplate and why the rule can tell, a few sentences
     * @param since version in which the rule came
     * @param parameters numbers that users may set, may be empty
     * @param examples at least one example and one counter-example
     * @throws IllegalArgumentException if something is missing, or the id is not in kebab-case
     */
    public RuleSpec {
        labels = Collections.unmodifiableSet(EnumSet.copyOf(labels));
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
        require(isKebabCase(id), id, "the id must be in kebab-case");
        require(!labels.isEmpty(), id, "at least one label is needed");
        require(summary.endsWith("."), id, "the summary must be one sentence");
        require(!why.isBlank(), id, "the why is missing");
        require(!since.isBlank(), id, "the version is missing");
        require(holds(examples, false), id, "an example is missing: a text with [- and -] around what is marked");
        require(holds(examples, true), id, "a counter-example is missing: an example in which nothing is marked");
    }

    private static boolean holds(List<Example> examples, boolean counterExample) {
        for (Example example : examples) {
            if (example.isCounterExample() == counterExample) {
                return true;
            }
        }
        return false;
    }

    /** Lower-case letters and digits, in words that are joined by single hyphens; the first opens with a letter. */
    private static boolean isKebabCase(String id) {
        boolean opens = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9' && i > 0;
            if (!letter && !digit && (c != '-' || opens)) {
                return false;
            }
            opens = c == '-';
        }
        return !opens;
    }

    private static void require(boolean condition, String id, String message) {
        if (!condition) {
            throw new IllegalArgumentException("rule '" + id + "': " + message);
        }
    }

    /**
     * {@return a builder of a declaration}
     *
     * @param id stable id in kebab-case
     * @param first the label the rule gives
     * @param more further labels, if it gives several
     */
    public static Builder of(String id, Label first, Label... more) {
        return new Builder(id, EnumSet.of(first, more));
    }

    /** Collects the parts of a {@link RuleSpec}. */
    public static final class Builder {
        private final String id;
        private final Set<Label> labels;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private Stage stage = Stage.LINE;
        private String summary = "";
        private String why = "";
        private String since = "";

        private Builder(String id, Set<Label> labels) {
            this.id = id;
            this.labels = labels;
        }

        /**
         * Sets when the rule runs; {@link Stage#LINE} otherwise.
         *
         * @param value the stage
         * @return this builder
         */
        public Builder stage(Stage value) {
            stage = value;
            return this;
        }

        /**
         * Says what the rule finds.
         *
         * @param value one sentence, with its full stop
         * @return this builder
         */
        public Builder summary(String value) {
            summary = value;
            return this;
        }

        /**
         * Says why that is boilerplate and why the rule can tell.
         *
         * @param value a few sentences
         * @return this builder
         */
        public Builder why(String value) {
            why = value;
            return this;
        }

        /**
         * Says in which version the rule came.
         *
         * @param value the version, such as {@code 0.1}
         * @return this builder
         */
        public Builder since(String value) {
            since = value;
            return this;
        }

        /**
         * Adds a number that users may set.
         *
         * @param value the parameter
         * @return this builder
         */
        public Builder parameter(Parameter value) {
            parameters.add(value);
            return this;
        }

        /**
         * Adds an example or, without brackets, a counter-example.
         *
         * @param markup a short document, see {@link Example}
         * @return this builder
         */
        public Builder example(String markup) {
            examples.add(new Example(markup));
            return this;
        }

        /**
         * {@return the declaration}
         *
         * @throws IllegalArgumentException if something is missing
         */
        public RuleSpec build() {
            return new RuleSpec(id, labels, stage, summary, why, since, parameters, examples);
        }
    }
}
