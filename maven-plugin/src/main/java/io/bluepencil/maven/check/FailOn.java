package io.bluepencil.maven.check;

import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.rule.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When a check fails. */
public enum FailOn {
    /** Never: findings are warnings. */
    NEVER,
    /** When something would be cut. */
    FINDING,
    /** Also when a file could not be judged: not decoded, too large, nothing but boilerplate, or over the budget. */
    DOUBT;

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the choice with an id}
     *
     * @param id the id, such as {@code finding}
     * @throws UsageException if there is none
     */
    public static FailOn of(String id) {
        List<String> ids = Arrays.stream(values()).map(FailOn::id).toList();
        int at = ids.indexOf(id);
        if (at < 0) {
            throw new UsageException(Suggestion.unknown("value of failOn", id, ids));
        }
        return values()[at];
    }
}
