package io.bluepencil.maven.show;

import io.bluepencil.maven.settings.UsageException;
import io.bluepencil.rule.Suggestion;
import java.util.List;

/** For whom something is shown. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    /**
     * {@return the format with an id}
     *
     * @param id the id, {@code text} or {@code json}
     * @throws UsageException if there is none
     */
    public static Format of(String id) {
        return switch (id) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default -> throw new UsageException(Suggestion.unknown("format", id, List.of("text", "json")));
        };
    }
}
