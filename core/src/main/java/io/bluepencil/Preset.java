package io.bluepencil;

import io.bluepencil.rule.Label;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A named choice of the labels that are cut. */
public enum Preset {
    /** Cuts all boilerplate, and keeps what some readers want: the headline, one full caption a picture, credits, bylines, notes. */
    STANDARD,
    /** Cuts everything that is not the body of the article, on a page the headline, too. */
    BODY_ONLY,
    /** Cuts nothing and only marks. */
    ANNOTATE;

    /** {@return the name used in options, such as {@code body-only}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the labels that are cut, as a new set} */
    public Set<Label> cut() {
        return switch (this) {
            case STANDARD ->
                EnumSet.complementOf(EnumSet.of(
                        Label.TITLE, Label.CAPTION, Label.CREDIT, Label.BYLINE, Label.AUTHOR_BIO, Label.CORRECTION));
            case BODY_ONLY -> EnumSet.allOf(Label.class);
            case ANNOTATE -> EnumSet.noneOf(Label.class);
        };
    }

    /**
     * Finds a preset by its id.
     *
     * @param id the id, such as {@code body-only}
     * @return the preset, or empty if none has this id
     */
    public static Optional<Preset> of(String id) {
        return Arrays.stream(values()).filter(preset -> preset.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
