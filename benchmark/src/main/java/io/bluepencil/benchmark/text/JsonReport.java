package io.bluepencil.benchmark.text;

import com.fasterxml.jackson.core.JsonGenerator;
import io.bluepencil.Bluepencil;
import io.bluepencil.Verdict;
import io.bluepencil.benchmark.json.JsonText;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Prints a score for programs, as one JSON object. */
final class JsonReport {

    private final JsonGenerator json;
    private final CorpusScore score;

    private JsonReport(JsonGenerator json, CorpusScore score) {
        this.json = json;
        this.score = score;
    }

    /**
     * {@return the report; texts are escaped so that it is safe on a terminal}
     *
     * @param score the score
     */
    static String of(CorpusScore score) {
        return JsonText.write(json -> new JsonReport(json, score).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("version", Bluepencil.version());
        json.writeNumberField("documents", score.documents().size());
        json.writeNumberField("leftOut", score.leftOut());
        counts();
        words();
        verdicts();
        labels();
        rules();
        faults();
        json.writeEndObject();
    }

    private void counts() throws IOException {
        json.writeNumberField("dueLines", score.dueLines());
        json.writeNumberField("cutLines", score.goneLines());
        json.writeNumberField("bodyLines", score.bodyLines());
        json.writeNumberField("lostLines", score.lostLines());
        json.writeNumberField("cleanDocuments", score.cleanDocuments());
        json.writeNumberField("cleanDocumentsAltered", score.alteredDocuments());
        json.writeNumberField("exactDocuments", score.exactDocuments());
    }

    private void words() throws IOException {
        WordScore words = score.words();
        json.writeObjectFieldStart("words");
        json.writeNumberField("bodyKept", words.bodyKept());
        json.writeNumberField("bodyLost", words.bodyLost());
        json.writeNumberField("missed", words.missed());
        json.writeNumberField("precision", words.precision());
        json.writeNumberField("recall", words.recall());
        json.writeNumberField("f1", words.f1());
        json.writeEndObject();
    }

    private void verdicts() throws IOException {
        json.writeObjectFieldStart("verdicts");
        for (Map.Entry<Verdict, Integer> entry : score.verdicts().entrySet()) {
            json.writeNumberField(entry.getKey().id(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void labels() throws IOException {
        json.writeArrayFieldStart("labels");
        for (LabelScore row : score.labels()) {
            json.writeStartObject();
            json.writeStringField("label", row.label().id());
            json.writeBooleanField("due", row.due());
            json.writeNumberField("lines", row.lines());
            json.writeNumberField("cut", row.gone());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rules() throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleScore rule : score.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeArrayFieldStart("documents");
            for (String id : rule.documents()) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeNumberField("marks", rule.marks());
            json.writeNumberField("cuts", rule.cuts());
            json.writeNumberField("words", rule.words());
            json.writeNumberField("bodyWords", rule.bodyWords());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void faults() throws IOException {
        json.writeArrayFieldStart("faults");
        for (DocumentScore document : score.worst(Integer.MAX_VALUE)) {
            json.writeStartObject();
            json.writeStringField("id", document.id());
            json.writeStringField("verdict", document.verdict().id());
            units("wronglyCut", document.touched());
            units("missed", document.missed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void units(String name, List<Unit> units) throws IOException {
        json.writeArrayFieldStart(name);
        for (Unit unit : units) {
            json.writeStartObject();
            json.writeNumberField("line", unit.line());
            json.writeStringField("label", unit.label().map(Label::id).orElse("body"));
            json.writeNumberField("words", unit.words());
            json.writeNumberField("wordsCut", unit.removedWords());
            json.writeStringField("rules", String.join(", ", unit.removed().keySet()));
            json.writeStringField("text", unit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
