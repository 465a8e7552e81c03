package io.bluepencil.report;

import io.bluepencil.Mark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding as a baseline keeps it. It is known by file and hash; the rest tells people what it is.
 *
 * @param file name of the file
 * @param hash hash of its text, see {@link Cut}
 * @param count how often it is in the file
 * @param label label of the first of them
 * @param rule rule that found the first of them
 * @param text how it begins
 */
record KnownFinding(String file, String hash, int count, String label, String rule, String text) {

    static final Comparator<KnownFinding> ORDER =
            Comparator.comparing(KnownFinding::file).thenComparing(KnownFinding::hash);

    private static final int EXCERPT = 60;

    static KnownFinding of(String file, Cut cut) {
        Mark mark = cut.mark();
        String text = mark.removed().strip();
        String start = text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "\u2026";
        return new KnownFinding(file, cut.hash(), 1, mark.label().id(), mark.ruleId(), start);
    }

    /** {@return the findings, each once with its count} */
    static List<KnownFinding> joined(List<KnownFinding> findings) {
        Map<String, KnownFinding> byHash = new LinkedHashMap<>();
        findings.forEach(finding -> byHash.merge(finding.hash, finding, KnownFinding::plus));
        return List.copyOf(byHash.values());
    }

    private KnownFinding plus(KnownFinding other) {
        return new KnownFinding(file, hash, count + other.count, label, rule, text);
    }

    /** {@return one line of JSON} */
    String json() {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("hash", hash);
            json.writeNumberField("count", count);
            json.writeStringField("label", label);
            json.writeStringField("rule", rule);
            json.writeStringField("text", text);
            json.writeEndObject();
        });
    }
}
