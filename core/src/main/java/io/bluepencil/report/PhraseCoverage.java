package io.bluepencil.report;

import io.bluepencil.internal.lexicon.Coverage;
import io.bluepencil.internal.lexicon.Family;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells which families of phrases the library knows in which language. */
public final class PhraseCoverage {

    /** Languages side by side; those of the first table are aimed to be covered in full. */
    private static final int ACROSS = 12;

    private static final List<Coverage> ALL = Coverage.ofAll();
    private static final List<List<Coverage>> TABLES = IntStream.range(0, (ALL.size() + ACROSS - 1) / ACROSS)
            .mapToObj(table -> ALL.subList(table * ACROSS, Math.min(ALL.size(), (table + 1) * ACROSS)))
            .toList();

    private PhraseCoverage() {}

    /** {@return tables for people, at most 80 columns wide} */
    public static String text() {
        return "x: covered; unreviewed: no native reader has read the list\n"
                + TABLES.stream().map(PhraseCoverage::text).collect(Collectors.joining());
    }

    private static String text(List<Coverage> languages) {
        StringBuilder out = new StringBuilder("\n").append(textRow("", languages, Coverage::language));
        for (Family family : Coverage.counted()) {
            out.append(textRow(family.id(), languages, covers(family, "x", ".")));
        }
        out.append(textRow("covered", languages, PhraseCoverage::count));
        return out.append(textRow("unreviewed", languages, language -> language.reviewed() ? "." : "x"))
                .toString();
    }

    private static String textRow(String title, List<Coverage> languages, Function<Coverage, String> cell) {
        String cells = languages.stream()
                .map(language -> String.format(Locale.ROOT, " %2s", cell.apply(language)))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, "%-10s%s", title, cells) + "\n";
    }

    /** {@return a page in Markdown} */
    public static String markdown() {
        return "# Phrases by language\n"
                + "Families of phrases that the lexicon knows in each language. Names of agencies and of social networks, which"
                + " are the same everywhere, are not counted. A list that is *unreviewed* has been read by no native reader"
                + " yet.\n"
                + TABLES.stream().map(PhraseCoverage::markdown).collect(Collectors.joining());
    }

    private static String markdown(List<Coverage> languages) {
        StringBuilder out = new StringBuilder("\n").append(markdownRow("family", languages, Coverage::language));
        out.append(markdownRow("---", languages, language -> "---"));
        for (Family family : Coverage.counted()) {
            out.append(markdownRow(family.id(), languages, covers(family, "\u2713", " ")));
        }
        out.append(markdownRow("covered", languages, PhraseCoverage::count));
        return out.append(markdownRow("unreviewed", languages, language -> language.reviewed() ? " " : "\u2713"))
                .toString();
    }

    private static String markdownRow(String title, List<Coverage> languages, Function<Coverage, String> cell) {
        return "| " + title + " | " + languages.stream().map(cell).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static Function<Coverage, String> covers(Family family, String yes, String no) {
        return language -> language.families().contains(family) ? yes : no;
    }

    private static String count(Coverage language) {
        return Integer.toString(language.families().size());
    }

    /** {@return an array of objects in JSON} */
    public static String json() {
        return JsonText.page(json -> {
            json.writeStartArray();
            for (Coverage language : ALL) {
                json.writeStartObject();
                json.writeStringField("language", language.language());
                json.writeBooleanField("reviewed", language.reviewed());
                JsonText.array(
                        json,
                        "families",
                        language.families().stream().map(Family::id).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
