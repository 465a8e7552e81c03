package io.bluepencil.rule;

import java.util.Locale;

/** When a rule runs. A rule sees the marks of all earlier stages, and none of its own stage. */
public enum Stage {
    /** Which parts of a page are the article, before its lines are looked at. Rules of one's own do not run here. */
    PAGE,
    /** Rules that know a line by its own words or by a copy of it. */
    LINE,
    /** Rules that know a run of lines by its shape: galleries, embedded videos. */
    RUN,
    /** Rules that judge what is left by what stands beside it: tails, leftovers. */
    CONTEXT;

    /** {@return the name used in reports, such as {@code line}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
