package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.bluepencil.Block;
import io.bluepencil.Cleaned;
import io.bluepencil.Diagnostic;
import io.bluepencil.Mark;
import io.bluepencil.Metadata;
import java.io.IOException;
import java.util.Locale;

/** Writes results as JSON, one object a document or a mark, on one line. */
public final class Json {

    private Json() {}

    /**
     * {@return the document with its text, blocks, marks, metadata (of a page) and diagnostics as one JSON object, without a line end}
     *
     * @param cleaned the document
     */
    public static String of(Cleaned cleaned) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("name", cleaned.name());
            json.writeStringField("verdict", cleaned.verdict().id());
            json.writeNumberField("removedRatio", cleaned.removedRatio());
            json.writeStringField("text", cleaned.text());
            json.writeArrayFieldStart("blocks");
            for (Block block : cleaned.blocks()) {
                write(json, block);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("marks");
            for (Mark mark : cleaned.marks()) {
                json.writeStartObject();
                fields(json, mark);
                json.writeEndObject();
            }
            json.writeEndArray();
            write(json, cleaned.metadata());
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : cleaned.diagnostics()) {
                write(json, diagnostic);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * {@return one mark as a JSON object, with the name of the document, without a line end}
     *
     * @param cleaned the document
     * @param mark one of its marks
     */
    public static String of(Cleaned cleaned, Mark mark) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("name", cleaned.name());
            fields(json, mark);
            json.writeEndObject();
        });
    }

    private static void fields(JsonGenerator json, Mark mark) throws IOException {
        json.writeNumberField("start", mark.start());
        json.writeNumberField("end", mark.end());
        json.writeNumberField("line", mark.line());
        json.writeStringField("label", mark.label().id());
        json.writeStringField("rule", mark.ruleId());
        json.writeStringField("reason", mark.reason());
        json.writeStringField("evidence", mark.evidence());
        json.writeStringField("confidence", mark.confidence().id());
        json.writeBooleanField("cut", mark.cut());
        if (!mark.cut()) {
            json.writeStringField("keptBecause", mark.keptBecause());
        }
        json.writeStringField("removed", mark.removed());
    }

    private static void write(JsonGenerator json, Block block) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", block.start());
        json.writeNumberField("end", block.end());
        json.writeStringField("kind", block.role().id());
        json.writeEndObject();
    }

    /** Of a plain text nothing is known. */
    private static void write(JsonGenerator json, Metadata metadata) throws IOException {
        if (metadata.items().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("metadata");
        for (Metadata.Item item : metadata.items()) {
            json.writeStartObject();
            json.writeStringField("field", item.field().id());
            json.writeStringField("value", item.value());
            json.writeStringField("origin", item.origin().id());
            json.writeStringField("place", item.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "kind", diagnostic.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("message", diagnostic.message());
        json.writeNumberField("offset", diagnostic.offset());
        json.writeEndObject();
    }
}
