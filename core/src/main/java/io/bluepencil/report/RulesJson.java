package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.Parameter;
import io.bluepencil.rule.RuleSpec;
import java.io.IOException;
import java.util.List;

/** Lists rules for programs. */
final class RulesJson {

    private RulesJson() {}

    /**
     * {@return all rules as a JSON array}
     *
     * @param rules the rules
     */
    static String of(List<DocumentedRule> rules) {
        return JsonText.page(json -> {
            json.writeStartArray();
            for (DocumentedRule rule : rules) {
                write(json, rule);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, DocumentedRule documented) throws IOException {
        RuleSpec rule = documented.spec();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        JsonText.array(json, "labels", documented.labelIds());
        JsonText.array(json, "confidence", documented.confidenceIds());
        json.writeStringField("stage", rule.stage().id());
        json.writeStringField("summary", rule.summary());
        json.writeStringField("why", rule.why());
        json.writeStringField("since", rule.since());
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : rule.parameters()) {
            write(json, parameter);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("examples");
        for (Example example : rule.examples()) {
            write(json, example);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Parameter parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeNumberField("default", parameter.defaultValue());
        json.writeNumberField("minimum", parameter.minimum());
        json.writeNumberField("maximum", parameter.maximum());
        json.writeStringField("description", parameter.description());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Example example) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", example.source());
        JsonText.array(json, "cut", example.pieces());
        json.writeEndObject();
    }
}
