package io.bluepencil.maven.check;

import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.rule.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is done with the file of known findings. */
public enum BaselineUse {
    /** What it knows is no finding. */
    USE,
    /** What is found is written to it. */
    WRITE,
    /** It does not count. */
    OFF;

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the choice with an id}
     *
     * @param id the id, such as {@code write}
     * @throws UsageException if there is none
     */
    public static BaselineUse of(String id) {
        List<String> ids = Arrays.stream(values()).map(BaselineUse::id).toList();
        int at = ids.indexOf(id);
        if (at < 0) {
            throw new UsageException(Suggestion.unknown("value of baseline", id, ids));
        }
        return values()[at];
    }
}
