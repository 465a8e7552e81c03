package io.bluepencil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What to do with a file whose bytes its charset cannot decode. */
public enum OnMalformed {
    /** Pass it through unchanged, with a diagnostic. */
    PASS,
    /** Throw. */
    FAIL,
    /** Put U+FFFD for what cannot be decoded and clean the rest, with a diagnostic. */
    REPLACE;

    /** {@return the name used in options, such as {@code replace}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a choice by its id.
     *
     * @param id the id, such as {@code replace}
     * @return the choice, or empty if none has this id
     */
    public static Optional<OnMalformed> of(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
