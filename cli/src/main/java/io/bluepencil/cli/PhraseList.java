package io.bluepencil.cli;

import io.bluepencil.corpus.RecurringLine;
import io.bluepencil.corpus.ShortLine.Place;
import io.bluepencil.report.Visible;
import io.bluepencil.rule.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes recurring lines as the section {@code phrases} of a configuration file. */
final class PhraseList {

    private PhraseList() {}

    /**
     * {@return the section, with a comment above each phrase that says how often it recurs, and where}
     *
     * @param lines the lines, the most frequent first
     * @param documents number of documents in which they were looked for
     */
    static String of(List<RecurringLine> lines, long documents) {
        StringBuilder out = new StringBuilder();
        out.append("# Short lines that recur over ").append(documents).append(" documents.\n");
        out.append(
                "# What is no boilerplate, delete; what has a better label, move; the rest goes into bluepencil.yaml.\n");
        out.append(lines.isEmpty() ? "phrases: {}\n" : "phrases:\n");
        byLabel(lines).forEach((label, group) -> {
            out.append("  ").append(label).append(":\n");
            group.forEach(line -> out.append(entry(line, documents)));
        });
        return out.toString();
    }

    private static Map<Label, List<RecurringLine>> byLabel(List<RecurringLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.label().orElse(Label.OTHER),
                        () -> new EnumMap<>(Label.class),
                        Collectors.toList()));
    }

    private static String entry(RecurringLine line, long documents) {
        String share = String.format(Locale.ROOT, "%.1f", 100.0 * line.documents() / documents);
        String known = line.marked() == 0 ? "" : "; marked already in " + line.marked();
        return "    # " + line.documents() + " documents (" + share + " %): " + places(line) + known + "; "
                + line.examples().stream().map(Visible::escape).collect(Collectors.joining(", ")) + "\n"
                + "    - {text: " + quoted(line.text()) + ", position: whole}\n";
    }

    private static String places(RecurringLine line) {
        return Stream.of(Place.values())
                .filter(line.places()::containsKey)
                .map(place -> place.name().toLowerCase(Locale.ROOT) + " "
                        + line.places().get(place))
                .collect(Collectors.joining(", "));
    }

    /** A double-quoted scalar of YAML, which knows the escapes that make hostile characters visible. */
    private static String quoted(String text) {
        return '"' + Visible.escape(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
