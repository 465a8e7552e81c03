package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that a {@link RunReport} tells of a document. Making it is the work, which any thread can do; it does not hold the document
 * itself.
 */
public final class ReportedDocument {

    private final String row;
    private final String page;
    private final String marks;
    private final byte[] patch;
    private final List<String> sarif;

    private ReportedDocument(Cleaned cleaned) {
        this.page = cleaned.marks().isEmpty() ? "" : PageData.of(cleaned);
        this.row = row(cleaned);
        this.marks = cleaned.marks().stream()
                .map(mark -> Json.of(cleaned, mark) + "\n")
                .collect(Collectors.joining());
        this.patch = cleaned.patch();
        this.sarif =
                CheckedDocument.of(cleaned, cleaned.name(), Baseline.none()).sarif();
    }

    /**
     * {@return what is told of a document}
     *
     * @param cleaned the document
     */
    public static ReportedDocument of(Cleaned cleaned) {
        return new ReportedDocument(cleaned);
    }

    /** Two numbers for every rule and label: how many marks were cut, and kept. */
    private static String row(Cleaned cleaned) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Mark mark : cleaned.marks()) {
            int[] count = counts.computeIfAbsent(mark.ruleId() + " " + mark.label(), key -> new int[2]);
            count[mark.cut() ? 0 : 1]++;
        }
        return JsonText.line(json -> {
            json.writeStartArray();
            json.writeString(Visible.escape(cleaned.name()));
            json.writeString(cleaned.verdict().id());
            json.writeNumber(cleaned.source().length());
            json.writeNumber(cleaned.source().length() - cleaned.text().length());
            json.writeStartArray();
            for (Map.Entry<String, int[]> count : counts.entrySet()) {
                for (String name : count.getKey().split(" ", 2)) {
                    json.writeString(name);
                }
                json.writeNumber(count.getValue()[0]);
                json.writeNumber(count.getValue()[1]);
            }
            json.writeEndArray();
            json.writeEndArray();
        });
    }

    /** {@return the document in the list of all, in JSON: name, verdict, characters, characters cut, and an array with rule, label,
     * cuts and marks kept, over and over} */
    String row() {
        return row;
    }

    /** {@return the document itself, see {@link PageData}; empty if nothing is marked} */
    String page() {
        return page;
    }

    String marks() {
        return marks;
    }

    byte[] patch() {
        return patch.clone();
    }

    List<String> sarif() {
        return sarif;
    }
}
