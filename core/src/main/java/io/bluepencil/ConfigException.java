package io.bluepencil;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Says all that is wrong in a configuration file. */
public final class ConfigException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final List<Mistake> mistakes;

    /**
     * A mistake in a configuration file.
     *
     * @param file name of the file, as it was given
     * @param line line, counted from 1
     * @param column column in characters, counted from 1
     * @param message what is wrong, and what would be right
     */
    public record Mistake(String file, int line, int column, String message) implements Serializable {

        private static final long serialVersionUID = 1;

        /** {@return the mistake as compilers print one, such as {@code bluepencil.yaml:7:3: unknown label 'adverts'}} */
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + message;
        }
    }

    ConfigException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** {@return all mistakes, at least one; {@link #getMessage()} has one a line} */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
