package io.bluepencil.benchmark.pages;

import com.fasterxml.jackson.core.JsonGenerator;
import io.bluepencil.benchmark.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the scores of extractors for programs, as one JSON object. */
final class PagesJson {

    private final JsonGenerator json;

    private PagesJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * {@return the report}
     *
     * @param scores the scores
     * @param timings the times by id of the extractor; may be empty
     */
    static String of(List<SystemScore> scores, Map<String, Timing> timings) {
        return JsonText.write(json -> {
            PagesJson report = new PagesJson(json);
            json.writeStartObject();
            json.writeArrayFieldStart("extractors");
            for (SystemScore score : scores) {
                json.writeStartObject();
                report.score(score);
                report.time(timings.get(score.extractor().id()));
                report.pages(score);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void score(SystemScore score) throws IOException {
        json.writeStringField("id", score.extractor().id());
        json.writeStringField("version", score.extractor().version());
        json.writeNumberField("precision", score.precision());
        json.writeNumberField("recall", score.recall());
        json.writeNumberField("f1", score.f1());
        json.writeNumberField("kept", score.kept());
        json.writeNumberField("leaked", score.leaked());
        json.writeNumberField("failures", score.failures());
    }

    private void time(@Nullable Timing timing) throws IOException {
        if (timing != null) {
            json.writeObjectFieldStart("time");
            json.writeNumberField("median", timing.median());
            json.writeNumberField("least", timing.least());
            json.writeNumberField("most", timing.most());
            json.writeEndObject();
        }
    }

    private void pages(SystemScore score) throws IOException {
        json.writeArrayFieldStart("pages");
        for (PageScore page : score.pages()) {
            json.writeStartObject();
            json.writeStringField("id", page.reference().id());
            json.writeStringField("type", page.reference().type());
            json.writeNumberField("precision", page.overlap().precision());
            json.writeNumberField("recall", page.overlap().recall());
            json.writeNumberField("f1", page.overlap().f1());
            json.writeBooleanField("failed", page.failed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
