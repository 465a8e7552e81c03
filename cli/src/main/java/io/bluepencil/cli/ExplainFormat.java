package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import io.bluepencil.report.Json;
import io.bluepencil.report.Proof;
import io.bluepencil.report.Scope;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which form documents are explained. */
enum ExplainFormat {
    /** The document, with the reasons in its margin. */
    PAGE,
    /** One line a mark, cut or kept. */
    LIST,
    /** One object a mark. */
    JSONL;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Function<Cleaned, String> report(Streams streams, Scope scope) {
        return switch (this) {
            case PAGE -> new Proof(scope, streams.ink(), streams.width().getAsInt())::of;
            case LIST -> Report.on(streams)::explanation;
            case JSONL ->
                cleaned -> scope.marks(cleaned).stream()
                        .map(mark -> Json.of(cleaned, mark) + "\n")
                        .collect(Collectors.joining());
        };
    }
}
