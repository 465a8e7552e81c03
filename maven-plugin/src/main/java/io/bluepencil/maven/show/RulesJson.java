package io.bluepencil.maven.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.bluepencil.maven.settings.Setting;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Tells programs of the settings and rules of a build. */
final class RulesJson {

    /** ASCII only, so that nothing in it can harm a terminal. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private RulesJson() {}

    static List<String> lines(EffectiveRules rules, RulesView view) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("version", rules.version());
            json.writeStringField("fingerprint", rules.fingerprint());
            write(json, "settings", view.settings());
            json.writeObjectFieldStart("executions");
            for (Map.Entry<String, List<Setting>> execution : view.executions().entrySet()) {
                write(json, execution.getKey(), execution.getValue());
            }
            json.writeEndObject();
            write(json, "labels", rules.labels());
            json.writeArrayFieldStart("rules");
            for (EffectiveRules.EffectiveRule rule : rules.rules()) {
                write(json, rule);
            }
            json.writeEndArray();
            write(json, "own", rules.own());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString().lines().toList();
    }

    private static void write(JsonGenerator json, String name, List<Setting> settings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Setting setting : settings) {
            json.writeStartObject();
            json.writeStringField("name", setting.name());
            fields(json, setting);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, Setting setting) throws IOException {
        json.writeStringField("value", setting.value());
        json.writeStringField("origin", setting.origin());
    }

    private static void write(JsonGenerator json, EffectiveRules.EffectiveRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.spec().id());
        fields(json, rule.fate());
        json.writeStringField("summary", rule.spec().summary());
        json.writeArrayFieldStart("labels");
        for (Label label : rule.spec().labels()) {
            json.writeString(label.id());
        }
        json.writeEndArray();
        write(json, "parameters", rule.parameters());
        json.writeEndObject();
    }
}
