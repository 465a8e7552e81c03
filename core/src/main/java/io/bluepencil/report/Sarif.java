package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Spells cuts as SARIF 2.1.0 does, the format of findings that code hosts and editors show in place. */
final class Sarif {

    /** A result names its fingerprint by this; the number grows when fingerprints change their meaning. */
    private static final String FINGERPRINT = "bluepencilCut/v1";

    private static final String UNRESERVED = "-._~/";

    private Sarif() {}

    /** {@return the beginning of a log, up to the first result} */
    static String head(Bluepencil pencil) {
        String driver = JsonText.line(json -> writeDriver(json, pencil));
        return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n"
                + "\"tool\":{\"driver\":" + driver + "},\n\"columnKind\":\"utf16CodeUnits\",\n\"results\":[";
    }

    /** {@return the end of a log, behind the last result} */
    static String foot() {
        return "\n]}]}\n";
    }

    private static void writeDriver(JsonGenerator json, Bluepencil pencil) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", "Bluepencil");
        json.writeStringField("semanticVersion", Bluepencil.version());
        json.writeArrayFieldStart("rules");
        for (RuleSpec rule : pencil.rules()) {
            writeRule(json, rule);
        }
        for (RuleSpec rule : Bluepencil.pageRules()) {
            writeRule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, RuleSpec rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        writeMessage(json, "shortDescription", rule.summary());
        writeMessage(json, "fullDescription", rule.summary() + " " + rule.why());
        String otherwise = rule.stage() == Stage.PAGE
                ? "a selector 'keep' in the file bluepencil.yaml counts for more."
                : "the file bluepencil.yaml switches the rule off, or protects a line.";
        writeMessage(
                json,
                "help",
                rule.summary() + " " + rule.why() + " 'bluepencil explain --rule " + rule.id() + "' shows examples; "
                        + otherwise);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", "warning");
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        JsonText.array(json, "tags", rule.labels().stream().map(Label::id).toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMessage(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** {@return whether lines and columns of the text are those of the file} */
    static boolean hasRegions(Cleaned cleaned) {
        return !cleaned.isPage() && !cleaned.name().endsWith(".gz");
    }

    /**
     * {@return a cut as a result, on one line}
     *
     * @param cleaned the document
     * @param cut one of its cuts
     * @param at where it is; null if the lines of the document are not those of its file
     * @param state whether the baseline knows it, as SARIF says that; empty if there is no baseline
     */
    static String result(Cleaned cleaned, Cut cut, @Nullable Region at, String state) {
        Mark mark = cut.mark();
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("ruleId", mark.ruleId());
            json.writeStringField("level", "warning");
            if (!state.isEmpty()) {
                json.writeStringField("baselineState", state);
            }
            writeMessage(json, "message", mark.label() + ": " + Explanation.why(mark));
            writeLocation(json, uri(cleaned.name()), at);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField(FINGERPRINT, cut.hash() + ":" + cut.occurrence());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void writeLocation(JsonGenerator json, String uri, @Nullable Region at) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        json.writeEndObject();
        if (at != null) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", at.startLine());
            json.writeNumberField("startColumn", at.startColumn());
            json.writeNumberField("endLine", at.endLine());
            json.writeNumberField("endColumn", at.endColumn());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A path as a URI: relative to where the log is read from, or absolute. */
    private static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            uri.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        return name.startsWith("/") ? "file://" + uri : uri.toString();
    }
}
