package io.bluepencil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of the links in an article. */
public enum Links {
    /** They stay, with absolute addresses; one whose address cannot be told becomes text. */
    KEEP,
    /** Only their text stays. */
    DROP;

    /** {@return the name used in options, such as {@code drop}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a choice by its id.
     *
     * @param id the id, such as {@code drop}
     * @return the choice, or empty if none has this id
     */
    public static Optional<Links> of(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
